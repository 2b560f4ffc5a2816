package dk.ungebro.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers that were set may tighten the law, never loosen it. */
final class Tightening {

    private Tightening() {}

    static Map<Limit, Integer> checked(Map<Limit, Integer> days) {
        String wrong = days.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(set -> set.getValue() < 0 || set.getKey().loosenedBy(set.getValue()))
                .map(set -> reason(set.getKey(), set.getValue()))
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong);
        }
        Map<Limit, Integer> sorted = new EnumMap<>(Limit.class);
        sorted.putAll(days);
        return Collections.unmodifiableMap(sorted);
    }

    private static String reason(Limit limit, int value) {
        return value < 0
                ? limit + ": a number of days is not negative"
                : limit + ": " + value + " would loosen the law, which says " + limit.days() + " ("
                        + limit.rule().citation().text() + ", " + limit.rule().id() + ")";
    }
}
