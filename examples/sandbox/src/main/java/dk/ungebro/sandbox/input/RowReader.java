package dk.ungebro.sandbox.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the fields of one row, notes what is wrong with them, and writes the row's canonical form on the way. */
final class RowReader {

    private final Header header;
    private final String[] cells;
    private final List<Violation> violations = new ArrayList<>();
    private final StringBuilder canonical = new StringBuilder(160);

    RowReader(Header header, String[] cells) {
        this.header = header;
        this.cells = cells;
    }

    /** A field that must be filled; empty only where something is wrong with it. */
    <T> Optional<T> required(String column, Form<T> form) {
        return required(column, form, true);
    }

    /** A field that must be filled under a condition. */
    <T> Optional<T> required(String column, Form<T> form, boolean condition) {
        if (condition && cell(column).isEmpty()) {
            refuse(column, RefusalCode.REQUIRED);
        }
        return optional(column, form);
    }

    /** A field that may be empty. */
    <T> Optional<T> optional(String column, Form<T> form) {
        String text = cell(column);
        Optional<T> value = text.isEmpty() ? Optional.empty() : read(column, text, form);
        String written = value.map(form.text()).orElse(text);
        canonical.append(written.length()).append(':').append(written);
        return value;
    }

    void refuse(String column, RefusalCode code) {
        violations.add(new Violation(column, code));
    }

    void refuseIf(boolean wrong, String column, RefusalCode code) {
        if (wrong) {
            refuse(column, code);
        }
    }

    /** The value of the whole row, or empty where something is wrong with it. */
    <T> Optional<T> ifValid(Supplier<T> value) {
        return violations.isEmpty() ? Optional.of(value.get()) : Optional.empty();
    }

    List<Violation> violations() {
        return violations;
    }

    /** SHA-256 of the canonical form: the same for rows of the same values, however they are written. */
    byte[] key() {
        return Hashes.sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String cell(String column) {
        return cells[Objects.requireNonNull(header.positions().get(column), column)];
    }

    private <T> Optional<T> read(String column, String text, Form<T> form) {
        if (text.chars().anyMatch(RowReader::isControl)) {
            refuse(column, RefusalCode.CONTROL_CHARACTER);
            return Optional.empty();
        }
        if (text.length() > form.maxLength() && text.codePointCount(0, text.length()) > form.maxLength()) {
            refuse(column, RefusalCode.TOO_LONG);
            return Optional.empty();
        }
        Optional<T> value = form.parse().apply(text);
        if (value.isEmpty()) {
            refuse(column, form.code().apply(text));
        }
        return value;
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
