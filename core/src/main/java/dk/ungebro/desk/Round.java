package dk.ungebro.desk;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Many decisions on case files that are loaded at once, committed at once. Each decision sees what those before it came
 * to, as if they were committed already. For one thread.
 */
final class Round {

    private final Casework casework;
    private final CallerIdentity by;
    private final Drafting drafting;
    private final Map<YouthId, Youth> youths;
    private final Map<YouthId, CaseFile> files = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Round(Casework casework, CallerIdentity by, Collection<YouthId> ids) {
        this.casework = casework;
        this.by = by;
        Office office = casework.office();
        drafting = new Drafting(office);
        youths = office.register().find(ids);
        List<YouthId> known =
                ids.stream().distinct().filter(youths::containsKey).toList();
        office.store().ledger().load(known).forEach(file -> files.put(file.youth(), file));
    }

    /** Holds if the change is not among those that {@link #commit} gives. */
    Draft decide(YouthId id, Optional<Handled> handled, Casework.Question question) {
        Youth youth = youths.get(id);
        if (youth == null) {
            return new Draft(Casework.unknown(), Optional.empty());
        }
        CaseFile file = Objects.requireNonNull(files.get(id), "a case file for each youth");
        Draft draft = drafting.draft(file, youth, casework.stamp(by), handled, question);
        draft.change().ifPresent(change -> {
            changes.add(change);
            files.put(id, file.plus(change.entries()));
        });
        return draft;
    }

    /** The changes that were refused since somebody else was faster. */
    Set<Change> commit() {
        return changes.isEmpty()
                ? Set.of()
                : new HashSet<>(casework.office().store().ledger().commitAll(changes));
    }
}
