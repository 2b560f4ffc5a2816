package dk.ungebro.subscription;

import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the labour market agency's service (<i>UngedataService v1</i>) is asked when a subscription is created (R-SUB-7).
 * Its conditions hold at creation only; a subscription that exists continues without them (R-SUB-8), see {@link
 * SubscriptionPeriod#covers}.
 *
 * @param birthDate the youth's birth date
 * @param start the wanted first day, absent if none is given
 * @param activePlan whether there is an active plan
 * @param educationPlan whether it is an education plan
 * @param activeContactGroup whether there is an active contact group
 */
public record SubscriptionRequest(
        LocalDate birthDate,
        Optional<LocalDate> start,
        boolean activePlan,
        boolean educationPlan,
        boolean activeContactGroup) {

    private static final int DEFAULT_FROM_AGE = 15;
    private static final int AGE_LIMIT = 30;

    /**
     * The day from which the service hands out history. Without a start that is the 15th birthday: more than anybody
     * needs, so this project always gives one.
     *
     * @param calendar how birthdays are counted
     * @return the start, or the 15th birthday
     */
    public LocalDate startAsked(DanishCalendar calendar) {
        return start.orElseGet(() -> calendar.birthday(birthDate, DEFAULT_FROM_AGE));
    }

    /**
     * Why the service will refuse.
     *
     * @param requestedOn the day of the request
     * @param calendar how birthdays are counted
     * @return all reasons, none if it will not
     */
    public Set<CreationRefusal> refusals(LocalDate requestedOn, DanishCalendar calendar) {
        var refusals = EnumSet.noneOf(CreationRefusal.class);
        if (!activePlan) {
            refusals.add(CreationRefusal.NO_ACTIVE_PLAN);
        } else if (!educationPlan) {
            refusals.add(CreationRefusal.NO_EDUCATION_PLAN);
        }
        if (!calendar.under(birthDate, AGE_LIMIT, requestedOn)) {
            refusals.add(CreationRefusal.NOT_UNDER_30);
        }
        if (!activeContactGroup) {
            refusals.add(CreationRefusal.NO_ACTIVE_CONTACT_GROUP);
        }
        return refusals;
    }
}
