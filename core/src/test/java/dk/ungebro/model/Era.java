package dk.ungebro.model;

import dk.ungebro.law.DanishCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A change of the rules, with a coarse clock around it: a few instants, some of them on the same day. */
enum Era {
    SUPPORT_2022(Start.UNDER_INJUNCTION, 2, "2022-01-03", "2021-12-31T12:00", "2022-01-01T12:00", "2022-01-03T12:00"),
    ABSENCE_2022(Start.UNDER_INJUNCTION, 2, "2022-09-30", "2022-09-30T12:00", "2022-10-01T12:00"),
    APPLICANTS_2023(Start.UNKNOWN, 3, "2023-03-13", "2023-03-12T12:00", "2023-03-13T09:00", "2023-03-13T15:00"),
    WINDOW(
            Start.ADMITTED,
            2,
            "2024-08-31",
            "2024-08-30T12:00",
            "2024-08-31T12:00",
            "2025-02-28T12:00",
            "2025-03-01T12:00"),
    MOVE(Start.ADMITTED, 3, "2024-08-31", "2024-10-01T12:00", "2024-10-02T12:00"),
    BENEFIT_2025(Start.UNKNOWN, 3, "2025-07-01", "2025-06-30T12:00", "2025-07-01T12:00"),
    END_2027(Start.ADMITTED, 2, "2026-12-30", "2026-12-31T23:30", "2027-01-01T00:30", "2027-01-04T12:00");

    /** What has happened when the clock begins. */
    enum Start {
        /** Nothing. */
        UNKNOWN,
        /** The first municipality has placed the youth in group nr. 4 and given an injunction. */
        UNDER_INJUNCTION,
        /** One institution has also reported an admission. */
        ADMITTED
    }

    /** The end of the regime, which a host configures. */
    static final LocalDate END_OF_REGIME = LocalDate.of(2027, 1, 1);

    static final LocalDate BIRTH_DATE = LocalDate.of(2004, 10, 15);

    private final Start start;
    private final int steps;
    private final LocalDate studyStart;
    private final List<LocalDateTime> times;

    Era(Start start, int steps, String studyStart, String... times) {
        this.start = start;
        this.steps = steps;
        this.studyStart = LocalDate.parse(studyStart);
        this.times = Stream.of(times).map(LocalDateTime::parse).toList();
    }

    Start start() {
        return start;
    }

    /** How many steps the walk of the normal build takes. */
    int steps() {
        return steps;
    }

    LocalDate studyStart() {
        return studyStart;
    }

    int lastTick() {
        return times.size() - 1;
    }

    Instant at(int tick) {
        return times.get(tick).atZone(DanishCalendar.ZONE).toInstant();
    }

    LocalDate day(int tick) {
        return times.get(tick).toLocalDate();
    }

    /** The day of the clock before that of a tick. */
    LocalDate dayBefore(int tick) {
        return times.stream()
                .map(LocalDateTime::toLocalDate)
                .filter(day(tick)::isAfter)
                .reduce((one, later) -> later)
                .orElse(day(tick).minusDays(1));
    }

    List<LocalDate> days() {
        return times.stream().map(LocalDateTime::toLocalDate).distinct().toList();
    }
}
