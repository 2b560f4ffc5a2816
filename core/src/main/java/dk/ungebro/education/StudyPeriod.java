package dk.ungebro.education;

import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
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
     * @param reading how the six weeks are counted
     * @return false for fewer than 42 days, both ends counted; true without a planned end
     */
    public boolean isReportable(Reading reading) {
        int firstDay = reading.takes(UnverifiedReading.SIX_WEEKS_WITHOUT_FIRST_DAY) ? 0 : 1;
        return plannedEnd
                .map(end -> ChronoUnit.DAYS.between(start, end) + firstDay >= SIX_WEEKS)
                .orElse(true);
    }
}
