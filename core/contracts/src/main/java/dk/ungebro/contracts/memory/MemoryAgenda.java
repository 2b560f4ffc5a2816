package dk.ungebro.contracts.memory;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.youth.YouthId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Duties in the order of the agenda; those that are pending once more by themselves, since most queries ask for them. */
final class MemoryAgenda implements Agenda {

    private static final Comparator<Duty> ORDER = Comparator.comparing(
                    (Duty duty) -> duty.term().due())
            .thenComparing(Duty::youth)
            .thenComparing(duty -> duty.kind().name())
            .thenComparing(duty -> duty.subject().text());

    private final Object lock;
    private final Map<YouthId, Map<Slot, Duty>> byYouth = new HashMap<>();
    private final NavigableSet<Duty> all = new TreeSet<>(ORDER);
    private final NavigableSet<Duty> pending = new TreeSet<>(ORDER);

    MemoryAgenda(Object lock) {
        this.lock = lock;
    }

    @Override
    public List<Duty> page(AgendaQuery query) {
        synchronized (lock) {
            return from(query)
                    .takeWhile(duty -> query.dueUpTo()
                            .map(last -> !duty.term().due().isAfter(last))
                            .orElse(true))
                    .filter(duty ->
                            query.recipient().map(duty.recipient()::equals).orElse(true))
                    .filter(duty -> query.kinds().isEmpty() || query.kinds().contains(duty.kind()))
                    .limit(query.limit())
                    .toList();
        }
    }

    private Stream<Duty> from(AgendaQuery query) {
        NavigableSet<Duty> duties = query.pendingOnly() ? pending : all;
        return query.after().map(last -> duties.tailSet(last, false)).orElse(duties).stream();
    }

    @Override
    public void replace(YouthId youth, List<Duty> duties) {
        synchronized (lock) {
            Map<Slot, Duty> old = byYouth.remove(youth);
            if (old != null) {
                old.values().forEach(this::remove);
            }
            duties.forEach(this::put);
        }
    }

    void put(Duty duty) {
        synchronized (lock) {
            Duty old = byYouth.computeIfAbsent(duty.youth(), youth -> new HashMap<>())
                    .put(new Slot(duty.kind(), duty.subject()), duty);
            if (old != null) {
                remove(old);
            }
            all.add(duty);
            if (duty.pending()) {
                pending.add(duty);
            }
        }
    }

    private void remove(Duty duty) {
        all.remove(duty);
        pending.remove(duty);
    }

    /** The identity of a duty of one debtor towards one youth. */
    private record Slot(DutyKind kind, MessageKey subject) {}
}
