package dk.ungebro.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days and times in the form in which they are written, without a formatter; says nothing to any other form. */
final class PlainTime {

    private static final int DAY = "2024-08-01".length();
    private static final int SECOND = "2024-08-01T07:30:15".length();
    private static final int NANO = "2024-08-01T07:30:15.123456789".length();
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private PlainTime() {}

    /** The day, or nothing. */
    static @Nullable LocalDate day(String text) {
        return text.length() == DAY ? dayBefore(text) : null;
    }

    private static @Nullable LocalDate dayBefore(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DAY);
        boolean exists = text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The time in UTC, or nothing. */
    static @Nullable Instant time(String text) {
        int end = text.length() - 1;
        if (end < SECOND || end > NANO || text.charAt(end) != 'Z' || text.charAt(DAY) != 'T') {
            return null;
        }
        LocalDate day = dayBefore(text);
        int hour = upTo(23, text, DAY, 'T');
        int minute = upTo(59, text, DAY + 3, ':');
        int second = upTo(59, text, DAY + 6, ':');
        int nanos = nanos(text, end);
        return day == null || hour < 0 || minute < 0 || second < 0 || nanos < 0
                ? null
                : Instant.ofEpochSecond(((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second, nanos);
    }

    private static int upTo(int most, String text, int at, char before) {
        int number = number(text, at + 1, at + 3);
        return text.charAt(at) == before && number <= most ? number : -1;
    }

    private static int nanos(String text, int end) {
        if (end == SECOND) {
            return 0;
        }
        int digits = end - SECOND - 1;
        return digits > 0 && text.charAt(SECOND) == '.' ? number(text, SECOND + 1, end) * NANOS[digits] : -1;
    }

    /** The number in some digits, negative if there is anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
