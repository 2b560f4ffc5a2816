package dk.ungebro.sandbox.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The header line: where each column stands, and what is wrong with it.
 *
 * @param width how many fields a row has, {@link CsvReading#ANY_WIDTH} where the header cannot be used
 * @param positions where each known column stands
 * @param violations what is wrong
 * @param isRow whether the first line is no header but a row
 */
record Header(int width, Map<String, Integer> positions, List<Violation> violations, boolean isRow) {

    private static final Pattern SPEAKABLE = Pattern.compile("[\\p{L} _-]{1,40}[0-9]{0,2}");

    static Header of(CsvRow first, List<String> columns) {
        if (first.problem().isPresent()) {
            return unusable(List.of(new Violation("", first.problem().get())), false);
        }
        List<String> names = Arrays.asList(first.cells());
        if (names.stream().noneMatch(columns::contains)) {
            return unusable(List.of(new Violation("", RefusalCode.HEADER_MISSING)), true);
        }
        return ofNames(names, columns);
    }

    static Header ofEmptyFile() {
        return unusable(List.of(new Violation("", RefusalCode.EMPTY_FILE)), false);
    }

    boolean usable() {
        return width != CsvReading.ANY_WIDTH;
    }

    private static Header unusable(List<Violation> violations, boolean isRow) {
        return new Header(CsvReading.ANY_WIDTH, Map.of(), violations, isRow);
    }

    private static Header ofNames(List<String> names, List<String> columns) {
        List<Violation> unknown = new ArrayList<>();
        List<Violation> fatal = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!columns.contains(name)) {
                unknown.add(new Violation(speakable(name, i), RefusalCode.UNKNOWN_COLUMN));
            } else if (positions.put(name, i) != null && twice.add(name)) {
                fatal.add(new Violation(name, RefusalCode.DUPLICATE_COLUMN));
            }
        }
        columns.stream()
                .filter(column -> !positions.containsKey(column))
                .forEach(column -> fatal.add(new Violation(column, RefusalCode.MISSING_COLUMN)));
        boolean usable = fatal.isEmpty();
        fatal.addAll(unknown);
        return usable ? new Header(names.size(), positions, fatal, false) : unusable(fatal, false);
    }

    /** A column's name comes from the file and could be anything, also a person number. */
    private static String speakable(String name, int index) {
        return SPEAKABLE.matcher(name).matches() ? name : "#" + (index + 1);
    }
}
