package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.Payload.Admission;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which assessment holds for an admission: one that names it, or the latest that was made ahead, before any admission
 * was known to which it could belong (R-DFDG-4, R-GDPR-17).
 *
 * @param journal the journal of a municipality
 */
public record Assessments(Journal journal) {

    private static final Comparator<Stamped<SupportAssessed>> BY_TIME = Comparator.comparing(
                    (Stamped<SupportAssessed> assessed) -> assessed.at())
            .thenComparing(assessed -> assessed.fact().toString());

    /**
     * The assessment that fulfilled the duty to assess.
     *
     * @param admission the admission
     * @return the one made ahead, else the first that names the admission; empty if there is none
     */
    public Optional<Stamped<SupportAssessed>> first(KnownMessage<Admission> admission) {
        return ahead(admission).or(() -> naming(admission).min(BY_TIME));
    }

    /**
     * The assessment that is sent.
     *
     * @param admission the admission
     * @return the latest that names the admission, else the one made ahead; empty if there is none
     */
    public Optional<Stamped<SupportAssessed>> latest(KnownMessage<Admission> admission) {
        return naming(admission).max(BY_TIME).or(() -> ahead(admission));
    }

    /**
     * The first assessment that found a need: from then on a self-chosen start must be announced (R-DISC-2).
     *
     * @param admission the admission
     * @return the assessment, empty while no need was found
     */
    public Optional<Stamped<SupportAssessed>> firstWithNeed(KnownMessage<Admission> admission) {
        return Stream.concat(ahead(admission).stream(), naming(admission))
                .filter(assessed -> assessed.fact().assessment().hasNeed())
                .min(BY_TIME);
    }

    private Stream<Stamped<SupportAssessed>> naming(KnownMessage<Admission> admission) {
        return journal.facts(SupportAssessed.class)
                .filter(assessed -> assessed.fact().admission().equals(Optional.of(admission.key())));
    }

    private Optional<Stamped<SupportAssessed>> ahead(KnownMessage<Admission> admission) {
        return journal.facts(SupportAssessed.class)
                .filter(assessed -> assessed.fact().admission().isEmpty())
                .filter(assessed -> !assessed.at().isAfter(admission.knownAt()))
                .max(BY_TIME);
    }
}
