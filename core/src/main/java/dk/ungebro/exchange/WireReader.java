package dk.ungebro.exchange;

import dk.ungebro.casefile.Violation;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the texts of a wire message into values, and notes what is wrong instead of stopping at it. */
final class WireReader {

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> violations() {
        return violations;
    }

    <T> Optional<T> optional(String path, @Nullable String text, Function<String, T> read) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            violations.add(WireValidator.malformed(path));
            return Optional.empty();
        }
    }

    <T> Optional<T> required(String path, @Nullable String text, Function<String, T> read) {
        if (text == null) {
            violations.add(WireValidator.missing(path));
            return Optional.empty();
        }
        return optional(path, text, read);
    }

    /** A part of the message that its kind needs. */
    <T> Optional<T> part(String path, @Nullable T part) {
        if (part == null) {
            violations.add(WireValidator.missing(path));
        }
        return Optional.ofNullable(part);
    }

    void malformed(String path) {
        violations.add(WireValidator.malformed(path));
    }
}
