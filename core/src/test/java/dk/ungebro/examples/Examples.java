package dk.ungebro.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of examples. */
public final class Examples {

    private static final List<String> TABLES = List.of(
            "target",
            "injunction",
            "disclosure",
            "institution",
            "follow-up",
            "mentor",
            "register",
            "subscription",
            "youth-database",
            "youth-effort",
            "preparatory-education",
            "data-protection",
            "cooperation",
            "dates",
            "scope",
            "decisions");

    private Examples() {}

    public static List<Example> all() {
        return TABLES.stream().flatMap(Examples::table).toList();
    }

    private static Stream<Example> table(String name) {
        return lines(name + ".txt").map(Example::of);
    }

    /** The lines of a resource that are neither empty nor remarks. */
    static Stream<String> lines(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
