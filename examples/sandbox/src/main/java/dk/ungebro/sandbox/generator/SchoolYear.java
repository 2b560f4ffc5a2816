package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.time.ZoneId;

/** The days between which everything in the files is reported. */
final class SchoolYear {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private SchoolYear() {}

    /** Whether the day comes after the year; what would be reported then is not in the files. */
    static boolean isOver(LocalDate day) {
        return day.isAfter(LAST_DAY);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
