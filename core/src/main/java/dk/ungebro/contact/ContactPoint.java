package dk.ungebro.contact;

import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom the other side may call, and who receives messages about a youth (<i>kontaktperson</i>, R-DISC-8, R-FOLLOW-7): a
 * person or a team, for a time.
 *
 * @param id who it is, in the own organisation
 * @param kind person or team
 * @param info how to reach it
 * @param validFrom the first day
 * @param validTo the last day, inclusive; absent while it has no end
 */
public record ContactPoint(
        StaffId id, ContactKind kind, ContactInfo info, LocalDate validFrom, Optional<LocalDate> validTo) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public ContactPoint {
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw new IllegalArgumentException("a contact point does not end before it begins");
        }
    }

    /**
     * A team without an end date.
     *
     * @param id the team
     * @param info how to reach it
     * @param validFrom the first day
     * @return the contact point
     */
    public static ContactPoint team(StaffId id, ContactInfo info, LocalDate validFrom) {
        return new ContactPoint(id, ContactKind.TEAM, info, validFrom, Optional.empty());
    }

    /**
     * A person without an end date.
     *
     * @param id the person
     * @param info how to reach her
     * @param validFrom the first day
     * @return the contact point
     */
    public static ContactPoint person(StaffId id, ContactInfo info, LocalDate validFrom) {
        return new ContactPoint(id, ContactKind.PERSON, info, validFrom, Optional.empty());
    }

    /**
     * Tells whether the contact point is valid on a day.
     *
     * @param day the day
     * @return true from the first to the last day, inclusive
     */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * The same contact point with another last day.
     *
     * @param lastDay the last day, inclusive
     * @return the ended contact point
     */
    public ContactPoint endingOn(LocalDate lastDay) {
        return new ContactPoint(id, kind, info, validFrom, Optional.of(lastDay));
    }
}
