package dk.ungebro.support;

import dk.ungebro.party.InstitutionNumber;
import java.time.LocalDate;

/**
 * A note that further information went to the institution outside the youth database (R-DISC-4): that, when, by which
 * channel and why; never what.
 *
 * @param to the institution
 * @param on the day
 * @param channel how it went
 * @param purpose why it was necessary
 */
public record ExtraInformation(InstitutionNumber to, LocalDate on, Channel channel, Purpose purpose) {

    /** How the information went. */
    public enum Channel {
        /** Secure mail (<i>sikker post</i>). */
        SECURE_MAIL,
        /** Telephone. */
        TELEPHONE
    }

    /** Why the information was necessary. */
    public enum Purpose {
        /** To arrange support before the start. */
        ARRANGE_SUPPORT,
        /** To grant aids. */
        GRANT_AIDS,
        /** To keep the youth in the education. */
        RETENTION
    }
}
