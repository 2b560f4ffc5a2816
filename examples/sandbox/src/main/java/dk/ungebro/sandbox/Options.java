package dk.ungebro.sandbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the sandbox is asked to do.
 *
 * @param youths the youths file, the packaged one if absent
 * @param events the events file, the packaged one if absent
 * @param until the last day, that of the files if absent
 * @param diligent whether the municipalities' case workers do their work
 * @param work the work folder
 * @param db where the ledgers are
 * @param transport how messages travel
 */
record Options(
        Optional<Path> youths,
        Optional<Path> events,
        Optional<LocalDate> until,
        boolean diligent,
        Path work,
        Database db,
        Carrier transport) {

    /** Where the ledgers are. */
    enum Database {
        /** H2, in files in the work folder. */
        H2,
        /** In memory; cannot be resumed. */
        MEMORY
    }

    /** How messages travel. */
    enum Carrier {
        /** Over SFTP, through an embedded server on loopback. */
        SFTP,
        /** In memory; cannot be resumed. */
        MEMORY
    }

    private static final List<String> NAMES =
            List.of("youths", "events", "until", "caseworker", "work", "db", "transport");

    static Options parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(arguments).forEach(argument -> read(argument, given));
        Optional<Path> youths = path(given, "youths");
        Optional<Path> events = path(given, "events");
        if (youths.isPresent() != events.isPresent()) {
            throw new OptionException("give both files, -Dyouths=FILE -Devents=FILE, or none");
        }
        String caseworker = choice(given, "caseworker", "diligent", "absent");
        return new Options(
                youths,
                events,
                day(given, "until"),
                caseworker.equals("diligent"),
                path(given, "work").orElse(Path.of("examples", "sandbox", "target", "demo")),
                Database.valueOf(choice(given, "db", "h2", "memory").toUpperCase(Locale.ROOT)),
                Carrier.valueOf(choice(given, "transport", "sftp", "memory").toUpperCase(Locale.ROOT)));
    }

    private static void read(String argument, Map<String, String> given) {
        int equals = argument.indexOf('=');
        if (!argument.startsWith("--") || equals < 0) {
            throw new OptionException("write options as --name=value, not " + argument);
        }
        String name = argument.substring(2, equals);
        if (!NAMES.contains(name)) {
            throw new OptionException("there is no option " + name + "; there are " + String.join(", ", NAMES));
        }
        String value = argument.substring(equals + 1).strip();
        if (!value.isEmpty()) {
            given.put(name, value);
        }
    }

    private static Optional<Path> path(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(Path::of);
    }

    private static Optional<LocalDate> day(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(value -> day(value, name));
    }

    static LocalDate day(String value, String name) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new OptionException("write the day as -D" + name + "=2026-06-30");
        }
    }

    private static String choice(Map<String, String> given, String name, String usual, String other) {
        String value = given.getOrDefault(name, usual);
        if (!value.equals(usual) && !value.equals(other)) {
            throw new OptionException("-D" + name + " is " + usual + " or " + other + ", not " + value);
        }
        return value;
    }

    /** What a work folder must have been started with to be resumed. */
    String fingerprint() {
        return "caseworker=" + (diligent ? "diligent" : "absent") + " db=" + db + " transport=" + transport;
    }

    /** Whether a run can go on after it was killed. */
    boolean resumable() {
        return db == Database.H2 && transport == Carrier.SFTP;
    }
}
