package dk.ungebro.sandbox.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row, by column; remembers what was wrong and the canonical values. */
final class Cells {

    private static final String SEPARATOR = "\u001f";
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final Map<String, String> values;
    private final Map<String, String> canonical;
    private final SortedSet<String> codes = new TreeSet<>();

    Cells(Map<String, String> values) {
        this.values = values;
        this.canonical = new LinkedHashMap<>(values);
    }

    SortedSet<String> codes() {
        return codes;
    }

    String canonicalText() {
        return String.join(SEPARATOR, canonical.values());
    }

    void refuse(String code) {
        codes.add(code);
    }

    void refuseIf(boolean wrong, String code) {
        if (wrong) {
            refuse(code);
        }
    }

    boolean isEmpty(String column) {
        return values.get(column).isEmpty();
    }

    String text(String column, String allowed) {
        String value = values.get(column);
        refuseValueIf(
                !PATTERNS.computeIfAbsent(allowed, Pattern::compile)
                        .matcher(value)
                        .matches(),
                column);
        return value;
    }

    boolean flag(String column) {
        return text(column, "true|false").equals("true");
    }

    Optional<NaiveCpr> cpr() {
        return parsed("cpr", NaiveCpr::parse, NaiveCpr::digits);
    }

    Optional<Instant> instant(String column) {
        return parsed(column, NaiveTime::instant, Instant::toString);
    }

    Optional<LocalDate> date(String column) {
        return isEmpty(column) ? Optional.empty() : parsed(column, NaiveTime::date, LocalDate::toString);
    }

    Optional<LocalDate> requiredDate(String column) {
        return parsed(column, NaiveTime::date, LocalDate::toString);
    }

    private <T> Optional<T> parsed(
            String column, Function<String, Optional<T>> parser, Function<T, String> canonicalForm) {
        Optional<T> result = parser.apply(values.get(column));
        refuseValueIf(result.isEmpty(), column);
        result.ifPresent(value -> canonical.put(column, canonicalForm.apply(value)));
        return result;
    }

    private void refuseValueIf(boolean wrong, String column) {
        if (wrong) {
            refuse(column.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT) + "_INVALID");
        }
    }
}
