package dk.ungebro.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what was measured. */
public final class Print {

    private Print() {}

    /**
     * Prints a line.
     *
     * @param form as {@link String#format} takes it
     * @param values its values
     */
    public static void line(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    /**
     * Nanoseconds in milliseconds.
     *
     * @param nanos nanoseconds
     * @return milliseconds
     */
    public static double millis(double nanos) {
        return nanos / 1_000_000;
    }

    /**
     * What it was measured on.
     *
     * @return cores, load and release of Java
     */
    public static String machine() {
        try {
            return Runtime.getRuntime().availableProcessors() + " cores, load "
                    + Files.readString(Path.of("/proc/loadavg")).substring(0, 14) + ", Java "
                    + System.getProperty("java.version");
        } catch (IOException e) {
            return "load unknown";
        }
    }
}
