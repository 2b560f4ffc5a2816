package dk.ungebro.sandbox.generator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the command was asked for: an argument wins over a system property, an empty value counts as not given. */
record Options(long seed, Path out, int size) {

    private static final Set<String> NAMES = Set.of("seed", "out", "size");

    static Options parse(List<String> args, UnaryOperator<@Nullable String> properties) {
        Map<String, String> given = arguments(args);
        return new Options(
                number(value("seed", "42", given, properties), "seed"),
                folder(value("out", "examples/sandbox/target/national", given, properties)),
                size(value("size", "14000", given, properties)));
    }

    private static Map<String, String> arguments(List<String> args) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 2 ? arg.substring(2, equals) : "";
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("unknown option " + arg + ", known are --seed=, --out=, --size=");
            }
            given.put(name, arg.substring(equals + 1));
        }
        return given;
    }

    private static String value(
            String name, String fallback, Map<String, String> given, UnaryOperator<@Nullable String> properties) {
        String argument = given.getOrDefault(name, "");
        if (!argument.isBlank()) {
            return argument.strip();
        }
        String property = properties.apply(name);
        return property == null || property.isBlank() ? fallback : property.strip();
    }

    private static int size(String text) {
        long size = number(text, "size");
        if (size < 1 || size > 1_000_000) {
            throw new IllegalArgumentException("size must lie between 1 and 1000000: " + text);
        }
        return (int) size;
    }

    private static long number(String text, String name) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " must be a whole number: " + text, notANumber);
        }
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw new IllegalArgumentException("out is not a folder: " + text, notAPath);
        }
    }
}
