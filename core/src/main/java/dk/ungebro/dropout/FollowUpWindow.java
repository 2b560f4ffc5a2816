package dk.ungebro.dropout;

import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import java.time.LocalDate;

/**
 * The six months after study start in which a notice of dropout risk (<i>risiko for frafald</i>) obliges the
 * municipality to react (R-FOLLOW-1, R-FOLLOW-3; LAB § 30(9)). What counts is the day of receipt. Both ends are
 * inclusive, clipped to the end of the month (R-DATE-1, D-5).
 *
 * @param studyStart the study start, the first day
 * @param lastDay the last day
 */
public record FollowUpWindow(LocalDate studyStart, LocalDate lastDay) {

    private static final int MONTHS = 6;

    /** Where a day of receipt lies. */
    public enum Position {
        /** Before study start (D-3). */
        BEFORE_START,
        /** In the six months. */
        INSIDE,
        /** Later: the notice is delivered, without this duty (R-FOLLOW-4). */
        AFTER
    }

    /**
     * The window that a study start opens.
     *
     * @param studyStart the study start
     * @param calendar how days are counted
     * @return the window
     */
    public static FollowUpWindow of(LocalDate studyStart, DanishCalendar calendar) {
        return new FollowUpWindow(studyStart, end(studyStart, calendar).day());
    }

    /**
     * How the last day is computed.
     *
     * @param studyStart the study start
     * @param calendar how days are counted
     * @return the last day with its steps
     */
    public static Computation end(LocalDate studyStart, DanishCalendar calendar) {
        return Computation.from(studyStart).plusMonths(MONTHS, calendar);
    }

    /**
     * Places a day of receipt.
     *
     * @param receivedOn the Copenhagen day of receipt
     * @return where it lies
     */
    public Position position(LocalDate receivedOn) {
        if (receivedOn.isBefore(studyStart)) {
            return Position.BEFORE_START;
        }
        return receivedOn.isAfter(lastDay) ? Position.AFTER : Position.INSIDE;
    }

    /**
     * Tells whether a notice missed the six months on its way: the risk was seen in time, but the municipality was
     * notified too late for the duty (R-FOLLOW-3).
     *
     * @param observedOn the day on which the institution saw the risk
     * @param receivedOn the Copenhagen day of receipt
     * @return true if only the receipt lies after the last day
     */
    public boolean missedOnTheWay(LocalDate observedOn, LocalDate receivedOn) {
        return position(receivedOn) == Position.AFTER && position(observedOn) != Position.AFTER;
    }
}
