package dk.ungebro.desk;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.exchange.Reception;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes in many messages with few calls of the store, as if one after another. For one thread. */
final class Intake {

    private final Office office;
    private final Map<MessageKey, Handled> before;
    private final Map<MessageKey, Taken> here = new HashMap<>();
    private final Round round;

    /** What became of a message, if the change is stored. */
    private record Taken(Arrival arrival, Reception reception, Optional<Change> change) {}

    Intake(Casework casework, CallerIdentity by, List<Arrival> arrivals) {
        office = casework.office();
        Set<MessageKey> keys = new LinkedHashSet<>();
        arrivals.forEach(arrival -> keys.add(arrival.key()));
        before = office.store().ledger().handled(keys);
        Set<YouthId> youths = new LinkedHashSet<>();
        arrivals.stream()
                .filter(arrival -> !before.containsKey(arrival.key()))
                .forEach(arrival -> youths.add(arrival.message().youth()));
        round = new Round(casework, by, youths);
    }

    /** What somebody else prevented is taken in alone. */
    List<Reception> receptions(List<Arrival> arrivals, Function<Arrival, Reception> alone) {
        List<Taken> all = new ArrayList<>();
        arrivals.forEach(arrival -> all.add(take(arrival)));
        Set<Change> refused = round.commit();
        return all.stream()
                .map(taken -> taken.change().filter(refused::contains).isPresent()
                        ? alone.apply(taken.arrival())
                        : taken.reception())
                .toList();
    }

    private Taken take(Arrival arrival) {
        Handled handled = before.get(arrival.key());
        if (handled != null) {
            return new Taken(arrival, arrival.reception(handled), Optional.empty());
        }
        Taken first = here.get(arrival.key());
        if (first != null) {
            return new Taken(arrival, arrival.reception(first.arrival().handled()), first.change());
        }
        Draft draft = round.decide(
                arrival.message().youth(),
                Optional.of(arrival.handled()),
                arrival.question(office.store().party()));
        var taken = new Taken(arrival, arrival.reception(draft.outcome()), draft.change());
        if (draft.change().flatMap(Change::handled).isPresent()) {
            here.put(arrival.key(), taken);
        }
        return taken;
    }
}
