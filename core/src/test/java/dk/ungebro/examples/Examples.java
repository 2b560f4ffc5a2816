package dk.ungebro.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
        String file = name + ".txt";
        try (InputStream in = Examples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no table " + file);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Example::of)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
