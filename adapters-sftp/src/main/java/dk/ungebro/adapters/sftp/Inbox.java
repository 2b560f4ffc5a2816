package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is seen of the folder {@code in}: names of a form that is known, and never more than memory holds, whatever the
 * server shows. Of more markers than fit, the first ones in the order of ids are kept; the others come later.
 */
final class Inbox {

    private static final int MOST_KEPT = 100_000;
    private static final int MOST_ENTRIES = 1_000_000;

    private final int mostKept;
    private final int mostEntries;
    private final NavigableMap<String, Long> ready = new TreeMap<>();
    private final List<String> parts = new ArrayList<>();
    private int entries;

    Inbox() {
        this(MOST_KEPT, MOST_ENTRIES);
    }

    Inbox(int mostKept, int mostEntries) {
        this.mostKept = mostKept;
        this.mostEntries = mostEntries;
    }

    /**
     * A file is seen.
     *
     * @throws Misconfigured if the folder has so many that its listing might never end
     */
    void see(String name, long size) {
        entries++;
        if (entries > mostEntries) {
            throw new Misconfigured(
                    "a folder on the server has more than " + mostEntries + " entries; an operator has to clear it");
        }
        PartyFolder.readyId(name).ifPresent(id -> keep(id, size));
        if (parts.size() < mostKept && PartyFolder.partId(name).isPresent()) {
            parts.add(name);
        }
    }

    private void keep(String id, long size) {
        ready.put(id, size);
        if (ready.size() > mostKept) {
            ready.pollLastEntry();
        }
    }

    /** The ids of complete batches, in order, and the sizes of their markers. */
    NavigableMap<String, Long> ready() {
        return ready;
    }

    /** Half-written files whose batch is complete. */
    List<String> leftovers() {
        return parts.stream()
                .filter(name ->
                        PartyFolder.partId(name).filter(ready::containsKey).isPresent())
                .toList();
    }
}
