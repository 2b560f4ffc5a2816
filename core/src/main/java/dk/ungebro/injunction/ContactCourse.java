package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period of the contact course (<i>kontaktforløb</i>): its interviews, test and offers, all counted from its first day
 * (R-ORDER-10, 12, 13, 14). A date is owed while the rule governs both the first day and the date itself.
 *
 * @param group the target groups it is held for
 * @param benefit the benefit
 * @param from the day of first contact
 */
public record ContactCourse(Group group, Benefit benefit, LocalDate from) {

    private static final int DAYS_TO_FIRST_INTERVIEW = 7;
    private static final int MONTHS_OF_INTERVIEWS = 6;
    private static final int INTERVIEWS = 4;
    private static final int INTERVIEWS_NR1 = 6;
    private static final int MONTHS_TO_TEST = 1;
    private static final int MONTHS_TO_OFFER = 1;
    private static final int MONTHS_BETWEEN_OFFERS = 4;

    /** Target groups with the same clock. */
    public enum Group {
        /** § 6 nr. 1, unemployment benefit. */
        NR1,
        /** § 6 nr. 2 and 3, on cash benefit from 30 on or with an education. */
        NR2_3,
        /** § 6 nr. 4 and 5. */
        NR4_5
    }

    /**
     * How many interviews there are at least.
     *
     * @param count the number
     * @param lastDay the last day of the time in which they are held
     */
    public record Interviews(int count, Computation lastDay) {}

    /**
     * When the first job interview is due (R-ORDER-10).
     *
     * @param law which law is asked
     * @return a week from first contact; empty for nr. 1, which has no such rule
     */
    public Optional<Computation> firstInterview(Law law) {
        Computation due = Computation.from(from).plusDays(DAYS_TO_FIRST_INTERVIEW);
        return group != Group.NR1
                        && (countedInterviews(from, law) || law.inForce(InjunctionRules.FLEXIBLE_INTERVIEWS, from))
                ? Optional.of(due)
                : Optional.empty();
    }

    /**
     * How many interviews are due in the first six months (R-ORDER-10), until the number was given up.
     *
     * @param reading how the law is read
     * @return 4, or 6 for nr. 1; empty where no number is set
     */
    public Optional<Interviews> interviews(Reading reading) {
        Computation lastDay = Computation.from(from).plusMonths(MONTHS_OF_INTERVIEWS, reading.calendar());
        boolean set = group == Group.NR1
                ? reading.law().inForce(InjunctionRules.FIRST_INTERVIEW, from)
                : countedInterviews(from, reading.law());
        return set && countedInterviews(lastDay.day(), reading.law())
                ? Optional.of(new Interviews(group == Group.NR1 ? INTERVIEWS_NR1 : INTERVIEWS, lastDay))
                : Optional.empty();
    }

    private static boolean countedInterviews(LocalDate day, Law law) {
        return Stream.of(InjunctionRules.FIRST_INTERVIEW_2020, InjunctionRules.FIRST_INTERVIEW)
                .anyMatch(rule -> law.inForce(rule, day));
    }

    /**
     * When the test of reading, writing and maths is due in nr. 4 and 5 (R-ORDER-12; LABBEK § 48(2)).
     *
     * @param hasYouthEducation whether the youth has completed a youth education
     * @param reading how the law is read
     * @return a month from first contact; empty for other groups and for who has a youth education
     */
    public Optional<Computation> test(boolean hasYouthEducation, Reading reading) {
        Computation due = Computation.from(from).plusMonths(MONTHS_TO_TEST, reading.calendar());
        return group == Group.NR4_5 && !hasYouthEducation
                ? owed(due, InjunctionRules.LITERACY_NUMERACY_TEST, reading.law())
                : Optional.empty();
    }

    /**
     * When the test is due in nr. 1: by the day on which unemployment adds up to a month, which the insurance fund knows
     * (R-ORDER-12).
     *
     * @param monthReachedOn the day on which it does
     * @param hasYouthEducation whether the youth has completed a youth education
     * @param law which law is asked
     * @return that day; empty for other groups and for who has a youth education
     */
    public Optional<Computation> testWhenUnemployed(LocalDate monthReachedOn, boolean hasYouthEducation, Law law) {
        return group == Group.NR1 && !hasYouthEducation
                ? owed(Computation.from(monthReachedOn), InjunctionRules.LITERACY_NUMERACY_TEST, law)
                : Optional.empty();
    }

    /**
     * When the first offer has to begin (R-ORDER-13; LAB § 105).
     *
     * @param reading how the law is read
     * @return a month from first contact; empty outside nr. 4 and 5
     */
    public Optional<Computation> firstOffer(Reading reading) {
        return offer(Computation.from(from).plusMonths(MONTHS_TO_OFFER, reading.calendar()), reading);
    }

    /**
     * When the next offer has to begin (R-ORDER-13).
     *
     * @param lastOfferEnd the last day of the offer before it
     * @param studyStart the start of ordinary education, absent if none is known
     * @param reading how the law is read
     * @return four months after the last one; empty if ordinary education starts by then
     */
    public Optional<Computation> nextOffer(LocalDate lastOfferEnd, Optional<LocalDate> studyStart, Reading reading) {
        return offer(Computation.from(lastOfferEnd).plusMonths(MONTHS_BETWEEN_OFFERS, reading.calendar()), reading)
                .filter(due -> studyStart.map(due.day()::isBefore).orElse(true));
    }

    private Optional<Computation> offer(Computation due, Reading reading) {
        return group == Group.NR4_5 ? owed(due, InjunctionRules.OFFERS, reading.law()) : Optional.empty();
    }

    private Optional<Computation> owed(Computation due, LegalRule rule, Law law) {
        return Optional.of(due).filter(date -> law.inForce(rule, from) && law.inForce(rule, date.day()));
    }

    /**
     * The course after a change (R-ORDER-14; LAB § 9). The exceptions of § 9(3)-(5) are left to the host.
     *
     * @param newGroup the groups from then on
     * @param newBenefit the benefit from then on
     * @param on the day of the change
     * @param law which law is asked
     * @return a new period for another benefit, or for a move from nr. 4-5 to nr. 2-3; else this period goes on
     */
    public ContactCourse changed(Group newGroup, Benefit newBenefit, LocalDate on, Law law) {
        boolean leaves = group == Group.NR4_5 && newGroup == Group.NR2_3;
        boolean begins = law.inForce(InjunctionRules.PERIOD, on) && (newBenefit != benefit || leaves);
        return new ContactCourse(newGroup, newBenefit, begins ? on : from);
    }
}
