package dk.ungebro.sandbox;

import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Rulebook;
import dk.ungebro.law.Text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the law of two days makes of the same cases.
 *
 * @param from the one day
 * @param to the other day
 */
record LawDiff(LocalDate from, LocalDate to) {

    /** A version of a rule that is in force on one of the days only. */
    List<String> rules() {
        List<LegalRule> before = Rulebook.on(from).rules();
        List<LegalRule> after = Rulebook.on(to).rules();
        List<String> lines = new ArrayList<>();
        before.stream().filter(rule -> !after.contains(rule)).forEach(rule -> lines.add("- " + line(rule)));
        after.stream().filter(rule -> !before.contains(rule)).forEach(rule -> lines.add("+ " + line(rule)));
        return lines;
    }

    private static String line(LegalRule rule) {
        return rule.version() + "  " + rule.citation().text() + "  "
                + rule.title().in(Language.EN) + " / " + rule.title().in(Language.DA);
    }

    /** One line for each duty, window and message that comes out differently, case by case. */
    List<String> cases(Map<String, SortedMap<String, String>> before, Map<String, SortedMap<String, String>> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            lines.addAll(
                    items(name, before.getOrDefault(name, new TreeMap<>()), after.getOrDefault(name, new TreeMap<>())));
        }
        return lines;
    }

    private static List<String> items(String name, Map<String, String> before, Map<String, String> after) {
        SortedSet<String> items = new TreeSet<>(before.keySet());
        items.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String item : items) {
            String was = before.get(item);
            String is = after.get(item);
            if (was == null) {
                lines.add(name + "  + " + item + ": " + is);
            } else if (is == null) {
                lines.add(name + "  - " + item + ": " + was);
            } else if (!Objects.equals(was, is)) {
                lines.add(name + "  ~ " + item + ": " + was + " -> " + is);
            }
        }
        return lines;
    }

    /** How many of each kind there are under both laws. */
    static SortedMap<String, int[]> counts(
            Map<String, SortedMap<String, String>> before, Map<String, SortedMap<String, String>> after) {
        SortedMap<String, int[]> counts = new TreeMap<>();
        count(before, 0, counts);
        count(after, 1, counts);
        return counts;
    }

    private static void count(Map<String, SortedMap<String, String>> played, int law, Map<String, int[]> counts) {
        for (Map<String, String> outcome : played.values()) {
            for (String item : outcome.keySet()) {
                counts.computeIfAbsent(kind(item), kind -> new int[2])[law]++;
            }
        }
    }

    /** The first two words of an item. */
    private static String kind(String item) {
        int second = item.indexOf(' ', item.indexOf(' ') + 1);
        return second < 0 ? item : item.substring(0, second);
    }
}
