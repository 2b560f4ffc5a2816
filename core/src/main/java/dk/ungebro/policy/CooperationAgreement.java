package dk.ungebro.policy;

import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a party agreed on with another (<i>samarbejdsaftale</i>, R-AGR-1 to 3): voluntary, never a condition for the
 * exchange. It can tighten numbers of days and name who receives.
 *
 * @param partner the other party
 * @param validFrom the first day
 * @param validTo the last day, inclusive
 * @param days the agreed numbers
 * @param recipient who takes care of what comes from the partner while nobody is assigned to the case; absent if it is
 *     not agreed
 */
public record CooperationAgreement(
        Party partner, LocalDate validFrom, LocalDate validTo, Map<Limit, Integer> days, Optional<StaffId> recipient) {

    /**
     * Checks the agreement.
     *
     * @throws IllegalArgumentException if it ends before it begins, or if a number is negative or loosens the law; the
     *     message names every such number with its paragraph
     */
    public CooperationAgreement {
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("an agreement does not end before it begins");
        }
        days = Tightening.checked(days);
    }

    /**
     * Tells whether the agreement holds with a party on a day.
     *
     * @param party the party
     * @param day the day
     * @return true from the first to the last day, inclusive
     */
    public boolean holds(Party party, LocalDate day) {
        return partner.equals(party) && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
