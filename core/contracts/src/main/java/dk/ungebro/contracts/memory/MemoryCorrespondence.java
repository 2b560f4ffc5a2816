package dk.ungebro.contracts.memory;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tracks in their order, and the greatest receipt of each message. */
final class MemoryCorrespondence implements Correspondence {

    private final Object lock;
    private final SortedMap<Track, Standing> standings =
            new TreeMap<>(Comparator.comparing((Track track) -> track.partner().key())
                    .thenComparing(track -> track.way().name())
                    .thenComparing(Track::series));
    private final Map<Place, byte[]> sent = new HashMap<>();
    private final Map<MessageKey, Receipt> receipts = new HashMap<>();

    /** A number of a track. */
    private record Place(Track track, long number) {}

    MemoryCorrespondence(Object lock) {
        this.lock = lock;
    }

    @Override
    public long last(Track track) {
        synchronized (lock) {
            return Optional.ofNullable(standings.get(track)).map(Standing::last).orElse(0L);
        }
    }

    @Override
    public boolean expect(Track track, long number, Instant at, byte[] content) {
        synchronized (lock) {
            if (number <= last(track)) {
                return false;
            }
            note(track, number, at);
            List<Open> open = new ArrayList<>(standing(track, at).open());
            open.add(new Open(number, number, at));
            standings.put(track, new Standing(track, number, at, open));
            sent.put(new Place(track, number), content.clone());
            return true;
        }
    }

    @Override
    public Optional<byte[]> sent(Track track, long number) {
        synchronized (lock) {
            return Optional.ofNullable(sent.get(new Place(track, number))).map(byte[]::clone);
        }
    }

    @Override
    public long note(Track track, long number, Instant at) {
        synchronized (lock) {
            Standing before = standing(track, at);
            List<Open> open = new ArrayList<>();
            before.open().forEach(run -> open.addAll(run.has(number) ? run.without(number) : List.of(run)));
            long missing = Math.max(0, number - before.last() - 1);
            if (missing > 0) {
                open.add(new Open(before.last() + 1, number - 1, at));
            }
            standings.put(track, new Standing(track, Math.max(number, before.last()), at, open));
            forget();
            return missing;
        }
    }

    private Standing standing(Track track, Instant at) {
        return standings.getOrDefault(track, new Standing(track, 0, at, List.of()));
    }

    /** What is not open any more. */
    private void forget() {
        sent.keySet()
                .removeIf(place -> standing(place.track(), Instant.EPOCH).open().stream()
                        .noneMatch(run -> run.has(place.number())));
    }

    @Override
    public void dismiss(Track track, Open open) {
        synchronized (lock) {
            standings.computeIfPresent(track, (same, standing) -> {
                List<Open> rest = standing.open().stream()
                        .filter(run -> run.first() != open.first() || run.last() != open.last())
                        .toList();
                return new Standing(track, standing.last(), standing.at(), rest);
            });
            forget();
        }
    }

    @Override
    public List<Standing> standings() {
        synchronized (lock) {
            return List.copyOf(standings.values());
        }
    }

    @Override
    public void keep(Collection<Receipt> told) {
        synchronized (lock) {
            told.forEach(receipt -> receipt.about()
                    .ifPresent(key -> receipts.merge(
                            key,
                            new Receipt(Optional.empty(), Optional.of(key), receipt.level(), receipt.code()),
                            (kept, other) -> kept.level().compareTo(other.level()) < 0 ? other : kept)));
        }
    }

    @Override
    public Map<MessageKey, Receipt> receipts(Collection<MessageKey> keys) {
        synchronized (lock) {
            Map<MessageKey, Receipt> found = new HashMap<>();
            keys.forEach(key -> Optional.ofNullable(receipts.get(key)).ifPresent(receipt -> found.put(key, receipt)));
            return Map.copyOf(found);
        }
    }
}
