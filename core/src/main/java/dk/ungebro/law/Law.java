package dk.ungebro.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which law is asked: that of each day, which is the normal case, or for comparison that of one day throughout; and
 * when the regime of injunctions ends, if it does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frozenOn the day whose law is used for every day, absent for the law of each day
 * @param endOfRegime the first day without the regime of injunctions; absent, since no act has set it
 */
public record Law(Optional<LocalDate> frozenOn, Optional<LocalDate> endOfRegime) {

    /** The law of each day, without an end of the regime. */
    public static final Law OF_EACH_DAY = new Law(Optional.empty(), Optional.empty());

    /** When the regime is expected to end. Announced, not enacted: nothing uses it unless a host configures it. */
    public static final LocalDate UNVERIFIED_END_OF_REGIME = LocalDate.of(2027, 1, 1);

    /**
     * The law of one day, used for every day.
     *
     * @param day the day
     * @return the law to compare with another
     */
    public static Law frozenOn(LocalDate day) {
        return new Law(Optional.of(day), Optional.empty());
    }

    /**
     * The same law with an end of the regime of injunctions.
     *
     * @param firstDayWithout the first day without it
     * @return the law
     */
    public Law endingOn(LocalDate firstDayWithout) {
        return new Law(frozenOn, Optional.of(firstDayWithout));
    }

    /**
     * Tells whether a version of a rule governs what happens on a day.
     *
     * @param rule the version
     * @param day a Copenhagen day
     * @return true if it does
     */
    public boolean inForce(LegalRule rule, LocalDate day) {
        return rule.inForceOn(frozenOn.orElse(day)) && !(rule.chapter().ofTheRegime() && regimeEndedOn(day));
    }

    /**
     * Tells whether the regime of injunctions has ended.
     *
     * @param day a Copenhagen day
     * @return true from the configured end on
     */
    public boolean regimeEndedOn(LocalDate day) {
        return endOfRegime.map(end -> !day.isBefore(end)).orElse(false);
    }

    /**
     * The first day from a given one on which a version of a rule governs.
     *
     * @param rule the version
     * @param from the day from which to look
     * @return that day, or empty if there is none
     */
    public Optional<LocalDate> firstDay(LegalRule rule, LocalDate from) {
        LocalDate later = from.isBefore(rule.validFrom()) && frozenOn.isEmpty() ? rule.validFrom() : from;
        return Optional.of(later).filter(day -> inForce(rule, day));
    }

    /**
     * The rules that govern a day.
     *
     * @param day a Copenhagen day
     * @return the rulebook of that day
     */
    public Rulebook on(LocalDate day) {
        return new Rulebook(
                day, Rules.all().stream().filter(rule -> inForce(rule, day)).toList());
    }
}
