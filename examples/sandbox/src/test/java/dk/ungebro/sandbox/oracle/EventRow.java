package dk.ungebro.sandbox.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** An accepted row of the events file. */
record EventRow(
        int row,
        String institution,
        String eventNumber,
        String kind,
        NaiveCpr cpr,
        String programmeType,
        LocalDate occurredOn,
        Instant reportedAt,
        Optional<LocalDate> studyStart,
        Optional<LocalDate> plannedEnd,
        String annuls,
        String canonical) {

    static final Comparator<EventRow> ORDER = Comparator.comparing(EventRow::reportedAt)
            .thenComparing(EventRow::institution)
            .thenComparing(EventRow::eventNumber);

    private static final LocalDate ABSENCE_IS_RISK = LocalDate.of(2022, 10, 1);

    LocalDate day() {
        return NaiveTime.day(reportedAt);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    boolean isRiskReport() {
        return is("RISK") || is("ABSENCE_WARNING") && !occurredOn.isBefore(ABSENCE_IS_RISK);
    }

    boolean isShortProgramme() {
        return plannedEnd
                .map(end -> ChronoUnit.DAYS.between(studyStart.orElseThrow(), end) + 1 < 42)
                .orElse(false);
    }

    boolean isYouthAged(int from, int until) {
        LocalDate birth = cpr.birth();
        return !day().isBefore(birth.plusYears(from)) && day().isBefore(birth.plusYears(until));
    }

    boolean sharesEnrolmentWith(EventRow other) {
        return institution.equals(other.institution) && cpr.digits().equals(other.cpr.digits());
    }
}
