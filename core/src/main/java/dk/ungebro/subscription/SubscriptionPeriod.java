package dk.ungebro.subscription;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Rules;
import dk.ungebro.youth.Ages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a municipality subscribes (<i>abonnement</i>) to the events of a youth (R-SUB-1 to 5). It stays open when the
 * benefit ends (R-SUB-2) and ends on the day before the 30th birthday (R-SUB-5).
 *
 * @param from the first day whose events are delivered
 * @param lastDay the last such day, inclusive
 */
public record SubscriptionPeriod(LocalDate from, LocalDate lastDay) {

    /** From this day on an application for help is enough (R-SUB-3). */
    public static final LocalDate APPLICANTS_FROM = Rules.SUBSCRIPTION.validFrom();

    private static final int AGE_LIMIT = 30;

    /**
     * The period that the facts of a youth give.
     *
     * @param group the target group
     * @param birthDate the birth date
     * @param appliedOn the day the youth applied for help
     * @param injunctionOn the first day of the injunction
     * @return the period; empty without a basis, or when the youth is 30 by then
     */
    public static Optional<SubscriptionPeriod> of(
            TargetGroup group, LocalDate birthDate, Optional<LocalDate> appliedOn, Optional<LocalDate> injunctionOn) {
        return firstDay(group, appliedOn, injunctionOn)
                .filter(from -> Ages.under(birthDate, AGE_LIMIT, from))
                .map(from -> new SubscriptionPeriod(from, lastDay(birthDate)));
    }

    /**
     * The last day on which events of a youth may be delivered.
     *
     * @param birthDate the birth date
     * @return the day before the 30th birthday
     */
    public static LocalDate lastDay(LocalDate birthDate) {
        return Ages.birthday(birthDate, AGE_LIMIT).minusDays(1);
    }

    private static Optional<LocalDate> firstDay(
            TargetGroup group, Optional<LocalDate> appliedOn, Optional<LocalDate> injunctionOn) {
        return switch (group) {
            case NR4, NR5 ->
                Stream.concat(appliedOn.map(SubscriptionPeriod::notBeforeTheRule).stream(), injunctionOn.stream())
                        .min(LocalDate::compareTo);
            case NR1, INTRO -> injunctionOn;
            case NONE -> Optional.empty();
        };
    }

    private static LocalDate notBeforeTheRule(LocalDate appliedOn) {
        return appliedOn.isBefore(APPLICANTS_FROM) ? APPLICANTS_FROM : appliedOn;
    }

    /**
     * Tells whether an event received on a day is delivered (R-SUB-4).
     *
     * @param receivedOn the Copenhagen day on which the youth database received it
     * @return true inside the period
     */
    public boolean covers(LocalDate receivedOn) {
        return !receivedOn.isBefore(from) && !receivedOn.isAfter(lastDay);
    }
}
