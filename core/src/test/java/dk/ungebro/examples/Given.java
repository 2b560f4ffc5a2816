package dk.ungebro.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of an example by their names.
 *
 * @param facts the facts
 */
public record Given(Map<String, String> facts) {

    static Given of(String text) {
        Map<String, String> facts = new HashMap<>();
        for (String fact : text.split(" +")) {
            int equals = fact.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a fact is name=value: " + fact);
            }
            facts.put(fact.substring(0, equals), fact.substring(equals + 1));
        }
        return new Given(facts);
    }

    public String text(String name) {
        return maybe(name).orElseThrow(() -> new IllegalArgumentException("the example does not say: " + name));
    }

    public Optional<String> maybe(String name) {
        return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
    }

    public LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    public Optional<LocalDate> maybeDay(String name) {
        return maybe(name).map(LocalDate::parse);
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** True only where the example says so. */
    public boolean flag(String name) {
        return maybe(name).map(Boolean::parseBoolean).orElse(false);
    }

    public <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }
}
