package dk.ungebro.exchange;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Walks the components of types and finds those that are not closed. */
final class ClosedTypes {

    private static final Set<Class<?>> VALUES =
            Set.of(boolean.class, int.class, long.class, Boolean.class, LocalDate.class, Instant.class);

    private final Set<Class<?>> closed;

    ClosedTypes(Set<Class<?>> closed) {
        this.closed = closed;
    }

    ClosedTypes but(Set<Class<?>> alsoClosed) {
        Set<Class<?>> all = new HashSet<>(closed);
        all.addAll(alsoClosed);
        return new ClosedTypes(all);
    }

    /** Components that are neither enum, date, number, boolean nor of a closed type. */
    Set<String> openParts(Class<?> type) {
        Set<String> open = new TreeSet<>();
        walk(type.getSimpleName(), type, new HashSet<>(), open);
        return open;
    }

    private void walk(String path, Type generic, Set<Class<?>> seen, Set<String> open) {
        if (generic instanceof ParameterizedType parameterized) {
            Stream.of(parameterized.getActualTypeArguments()).forEach(type -> walk(path, type, seen, open));
            return;
        }
        Class<?> type = (Class<?>) generic;
        if (VALUES.contains(type) || closed.contains(type) || type.isEnum() || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(leaf -> walk(leaf.getSimpleName(), leaf, seen, open));
        } else if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                walk(type.getSimpleName() + "." + part.getName(), part.getGenericType(), seen, open);
            }
        } else {
            open.add(path);
            seen.remove(type);
        }
    }

    /** Components that are neither boolean, nor a further wire type, nor text with a pattern that refuses the probes. */
    Set<String> openWireParts(Class<?> type, List<String> probes) {
        Set<String> open = new TreeSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getType().isRecord()) {
                open.addAll(openWireParts(part.getType(), probes));
            } else if (part.getType() != Boolean.class && !hasClosedPattern(part, probes)) {
                open.add(type.getSimpleName() + "." + part.getName());
            }
        }
        return open;
    }

    private static boolean hasClosedPattern(RecordComponent part, List<String> probes) {
        Pattern pattern = part.getAccessor().getAnnotation(Pattern.class);
        return part.getType() == String.class
                && pattern != null
                && probes.stream().noneMatch(probe -> probe.matches(pattern.regexp()));
    }
}
