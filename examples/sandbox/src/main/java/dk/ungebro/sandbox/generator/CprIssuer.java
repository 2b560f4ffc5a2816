package dk.ungebro.sandbox.generator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Gives out CPR numbers in substitute form, each once: the day plus 60, the century by the seventh digit. */
final class CprIssuer {

    private static final int SERIALS = 4000;

    /** Without a common factor with the number of serials, so that each comes once before any comes twice. */
    private static final int STRIDE = 1237;

    private final Map<LocalDate, Integer> issued = new HashMap<>();

    String issue(LocalDate birthDate) {
        int count = issued.merge(birthDate, 1, Integer::sum) - 1;
        if (count >= SERIALS) {
            throw new IllegalStateException("no CPR numbers left for one day of birth");
        }
        int serial = (birthDate.getDayOfYear() * 31 + count * STRIDE) % SERIALS;
        int firstSerial = birthDate.getYear() < 2000 ? 0 : 5000;
        return datePart(birthDate) + padded(firstSerial + serial, 4);
    }

    private static String datePart(LocalDate date) {
        return padded(date.getDayOfMonth() + 60, 2) + padded(date.getMonthValue(), 2) + padded(date.getYear() % 100, 2);
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
