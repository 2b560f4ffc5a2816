package dk.ungebro.benchmarks.sftp;

import java.util.Locale;

/** Prints what was measured. */
final class Print {

    private Print() {}

    static void line(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    static double millis(double nanos) {
        return nanos / 1_000_000;
    }
}
