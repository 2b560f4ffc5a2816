package dk.ungebro.casefile;

import dk.ungebro.contact.ContactPoint;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;

/** Decisions on who looks after a case. Pure functions. */
public final class PersonDecisions {

    private PersonDecisions() {}

    /**
     * Hands duties over (R-FOLLOW-7). Duties that are open pass at once, so the day is not a future one.
     *
     * @param stamp when and by whom
     * @param from who has them
     * @param to who takes over
     * @param on the day, not after today
     * @return the decision
     */
    public static Decision handOver(Stamp stamp, StaffId from, ContactPoint to, LocalDate on) {
        return on.isAfter(stamp.today())
                ? Decision.refused(RefusalReason.IN_THE_FUTURE.at("on"))
                : Decision.of(new DutiesHandedOver(from, to, on));
    }
}
