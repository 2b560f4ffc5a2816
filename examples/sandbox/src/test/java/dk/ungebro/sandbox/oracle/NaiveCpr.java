package dk.ungebro.sandbox.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A person number, read the long way round. */
record NaiveCpr(String digits, LocalDate birth) {

    static Optional<NaiveCpr> parse(String text) {
        if (!text.matches("[0-9]{6}-?[0-9]{4}")) {
            return Optional.empty();
        }
        String digits = text.replace("-", "");
        int day = number(digits, 0);
        int month = number(digits, 2);
        int year = year(number(digits, 4), digits.charAt(6) - '0');
        try {
            return Optional.of(new NaiveCpr(digits, LocalDate.of(year, month, day > 60 ? day - 60 : day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    private static int year(int yearOfCentury, int seventh) {
        if (seventh <= 3) {
            return 1900 + yearOfCentury;
        }
        if (seventh == 4 || seventh == 9) {
            return (yearOfCentury <= 36 ? 2000 : 1900) + yearOfCentury;
        }
        return (yearOfCentury <= 57 ? 2000 : 1800) + yearOfCentury;
    }
}
