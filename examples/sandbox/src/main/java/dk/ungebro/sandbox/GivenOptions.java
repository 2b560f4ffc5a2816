package dk.ungebro.sandbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options as they were written, {@code --name=value}. An empty value counts as not given. */
final class GivenOptions {

    private final List<String> names;
    private final Map<String, String> values = new HashMap<>();

    GivenOptions(String[] arguments, List<String> names) {
        this.names = names;
        Arrays.stream(arguments).forEach(this::read);
    }

    private void read(String argument) {
        int equals = argument.indexOf('=');
        if (!argument.startsWith("--") || equals < 0) {
            throw new OptionException("write options as --name=value, not " + argument);
        }
        String name = argument.substring(2, equals);
        if (!names.contains(name)) {
            throw new OptionException("there is no option " + name + "; there are " + String.join(", ", names));
        }
        String value = argument.substring(equals + 1).strip();
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(value -> day(value, name));
    }

    static LocalDate day(String value, String name) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new OptionException("write the day as -D" + name + "=2026-06-30");
        }
    }

    Optional<Integer> number(String name, int most) {
        return text(name).map(value -> {
            if (!value.matches("[1-9][0-9]{0,3}") || Integer.parseInt(value) > most) {
                throw new OptionException("-D" + name + " is a number from 1 to " + most + ", not " + value);
            }
            return Integer.valueOf(value);
        });
    }

    /** The first choice is the usual one. */
    String choice(String name, String... choices) {
        String value = values.getOrDefault(name, choices[0]);
        if (!List.of(choices).contains(value)) {
            throw new OptionException("-D" + name + " is " + String.join(" or ", choices) + ", not " + value);
        }
        return value;
    }
}
