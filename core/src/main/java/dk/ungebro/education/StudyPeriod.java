package dk.ungebro.education;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a programme begins and is planned to end, both days inclusive.
 *
 * @param start the study start (<i>studiestart</i>)
 * @param plannedEnd the last planned day, absent if unknown
 */
public record StudyPeriod(LocalDate start, Optional<LocalDate> plannedEnd) {

    private static final int SIX_WEEKS = 42;

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public StudyPeriod {
        if (plannedEnd.isPresent() && plannedEnd.get().isBefore(start)) {
            throw new IllegalArgumentException("a programme does not end before it starts");
        }
    }

    /**
     * Tells whether the programme is long enough to be reported to the youth database (R-UDB-3).
     *
     * @return false for fewer than 42 days, both ends counted; true without a planned end
     */
    public boolean isReportable() {
        return plannedEnd
                .map(end -> ChronoUnit.DAYS.between(start, end) + 1 >= SIX_WEEKS)
                .orElse(true);
    }
}
