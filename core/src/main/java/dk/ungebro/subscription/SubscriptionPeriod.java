package dk.ungebro.subscription;

import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.SubscriptionRules;
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

    private static final int AGE_LIMIT = 30;

    /**
     * The period that the facts of a youth give.
     *
     * @param group the target group
     * @param birthDate the birth date
     * @param appliedOn the day the youth applied for help
     * @param injunctionOn the first day of the injunction
     * @param reading how the law is read
     * @return the period; empty without a basis, when the youth is 30 by then, or after the end of the regime
     */
    public static Optional<SubscriptionPeriod> of(
            TargetGroup group,
            LocalDate birthDate,
            Optional<LocalDate> appliedOn,
            Optional<LocalDate> injunctionOn,
            Reading reading) {
        return firstDay(group, appliedOn, injunctionOn, reading.law())
                .filter(from -> reading.calendar().under(birthDate, AGE_LIMIT, from))
                .filter(from -> !reading.law().regimeEndedOn(from))
                .map(from -> new SubscriptionPeriod(from, lastDay(birthDate, reading)));
    }

    /**
     * The last day on which events of a youth may be delivered.
     *
     * @param birthDate the birth date
     * @param reading how the law is read
     * @return the day before the 30th birthday, or the last day of the regime if that is earlier
     */
    public static LocalDate lastDay(LocalDate birthDate, Reading reading) {
        LocalDate birthday = reading.calendar().birthday(birthDate, AGE_LIMIT);
        LocalDate firstWithout =
                reading.law().endOfRegime().filter(birthday::isAfter).orElse(birthday);
        return firstWithout.minusDays(1);
    }

    private static Optional<LocalDate> firstDay(
            TargetGroup group, Optional<LocalDate> appliedOn, Optional<LocalDate> injunctionOn, Law law) {
        return switch (group) {
            case NR4, NR5 ->
                Stream.concat(
                                appliedOn.flatMap(day -> law.firstDay(SubscriptionRules.SUBSCRIPTION, day)).stream(),
                                injunctionOn.stream())
                        .min(LocalDate::compareTo);
            case NR1, INTRO -> injunctionOn.filter(day -> group.coveredBySubscription(day, law));
            case NONE -> Optional.empty();
        };
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
