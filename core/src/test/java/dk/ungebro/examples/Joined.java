package dk.ungebro.examples;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Several values in one cell: joined by commas, {@code none} for nothing. */
final class Joined {

    private Joined() {}

    static String of(Collection<?> values) {
        return values.isEmpty() ? "none" : values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static String of(Optional<?> value) {
        return value.map(String::valueOf).orElse("none");
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, Given given, String name) {
        Set<E> values = EnumSet.noneOf(type);
        given.maybe(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .forEach(text -> values.add(Enum.valueOf(type, text)));
        return values;
    }
}
