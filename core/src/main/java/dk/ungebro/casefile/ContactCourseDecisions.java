package dk.ungebro.casefile;

import dk.ungebro.journal.ContactCourseFact;
import dk.ungebro.journal.ContactCourseFact.OfferStarted;
import java.time.LocalDate;
import java.util.Optional;

/** Decisions on the contact course. Pure functions. */
public final class ContactCourseDecisions {

    private ContactCourseDecisions() {}

    /**
     * Records what happened on a day.
     *
     * @param stamp when and by whom
     * @param path the name of its day, for a refusal
     * @param happened what happened, not after today
     * @return the decision
     */
    public static Decision record(Stamp stamp, String path, ContactCourseFact happened) {
        return Days.happened(stamp, path, happened);
    }

    /**
     * Records that the youth started an offer (R-ORDER-13).
     *
     * @param stamp when and by whom
     * @param from its first day, not after today
     * @param lastDay its last day, absent while it is not known
     * @return the decision
     */
    public static Decision offerStarted(Stamp stamp, LocalDate from, Optional<LocalDate> lastDay) {
        return lastDay.filter(day -> day.isBefore(from)).isPresent()
                ? Decision.refused(RefusalReason.OFFER_ENDS_BEFORE_START.at("lastDay"))
                : Days.happened(stamp, "from", new OfferStarted(from, lastDay));
    }
}
