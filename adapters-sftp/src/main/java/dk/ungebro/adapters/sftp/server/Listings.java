package dk.ungebro.adapters.sftp.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a listing shows of a folder, and what the listing before it saw there. */
final class Listings {

    private final Switches switches;
    private final Map<String, Set<String>> before = new ConcurrentHashMap<>();

    Listings(Switches switches) {
        this.switches = switches;
    }

    boolean areSound() {
        return !isLate() && !switches.isOn(Misbehaviour.LISTS_UNORDERED);
    }

    List<String> show(String folder, List<String> names) {
        Set<String> shown = new LinkedHashSet<>(names);
        if (isLate()) {
            Set<String> seen = before.getOrDefault(folder, Set.of());
            before.put(folder, Set.copyOf(names));
            if (switches.isOn(Misbehaviour.LISTS_NEW_LATE)) {
                shown.retainAll(seen);
            }
            if (switches.isOn(Misbehaviour.LISTS_GONE_STILL)) {
                seen.stream().filter(name -> !names.contains(name)).forEach(shown::add);
            }
        }
        List<String> order = new ArrayList<>(shown);
        switches.amount(Misbehaviour.LISTS_UNORDERED).ifPresent(seed -> Collections.shuffle(order, new Random(seed)));
        return order;
    }

    private boolean isLate() {
        return switches.isOn(Misbehaviour.LISTS_NEW_LATE) || switches.isOn(Misbehaviour.LISTS_GONE_STILL);
    }

    void forget() {
        before.clear();
    }
}
