package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.party.Party;
import dk.ungebro.port.AgendaQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** On which days something is to be done: days of the input, and days on which a pending duty falls due. */
final class Calendar {

    private final World world;
    private final LocalDate until;
    private final TreeMap<LocalDate, Set<Touched>> due = new TreeMap<>();

    Calendar(World world, List<LocalDate> inputDays, LocalDate until) {
        this.world = world;
        this.until = until;
        inputDays.forEach(day -> due.put(day, new HashSet<>()));
    }

    /** The next day on which something is to be done. */
    Optional<LocalDate> after(Optional<LocalDate> day) {
        LocalDate next = day.isPresent() ? due.higherKey(day.get()) : due.isEmpty() ? null : due.firstKey();
        return Optional.ofNullable(next).filter(found -> !found.isAfter(until));
    }

    /** Notes when the pending duties of a case fall due. */
    void note(CaseFile file) {
        world.duties().all(file).stream().filter(Duty::pending).forEach(duty -> note(file.party(), duty));
    }

    private void note(Party party, Duty duty) {
        if (!duty.term().suspended() && !duty.term().due().isAfter(until)) {
            due.computeIfAbsent(duty.term().due(), day -> new HashSet<>()).add(new Touched(party, duty.youth()));
        }
    }

    /** The duties that fell due on a day and were not met. */
    List<Duty> unmetOn(LocalDate day) {
        List<Duty> unmet = new ArrayList<>();
        for (Touched touched : due.getOrDefault(day, Set.of())) {
            CaseFile file = world.store(touched.party()).ledger().load(touched.youth());
            world.duties().all(file).stream()
                    .filter(Duty::pending)
                    .filter(duty ->
                            !duty.term().suspended() && duty.term().due().equals(day))
                    .forEach(unmet::add);
        }
        return unmet;
    }

    /** After a restart: reads the agendas of all parties. */
    void readAgendas(Consumer<Duty> each) {
        for (Party party : world.known()) {
            AgendaQuery query = AgendaQuery.PENDING;
            for (List<Duty> page = page(party, query); !page.isEmpty(); page = page(party, query)) {
                page.forEach(duty -> {
                    note(party, duty);
                    each.accept(duty);
                });
                query = query.after(page.get(page.size() - 1));
            }
        }
    }

    private List<Duty> page(Party party, AgendaQuery query) {
        return world.store(party).agenda().page(query);
    }
}
