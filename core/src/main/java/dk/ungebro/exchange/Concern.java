package dk.ungebro.exchange;

import dk.ungebro.party.Party;
import java.time.Instant;

/**
 * Something about a partner that a person has to look at. Holds no personal data.
 *
 * @param kind what it is
 * @param partner whom it is about
 * @param since since when
 * @param da what it is and what to do, in Danish
 * @param en the same in English
 */
public record Concern(Kind kind, Party partner, Instant since, String da, String en) {

    /** What may be wrong. */
    public enum Kind {
        /** Batches of the partner never came, though later ones did. */
        BATCHES_MISSING,
        /** The partner has not answered batches. */
        NO_ANSWER,
        /** Nothing has come from the partner for long. */
        SILENT
    }
}
