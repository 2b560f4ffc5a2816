package dk.ungebro.sandbox.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The rows of one file, each accepted, refused or duplicate. */
final class RowFile<T> {

    private final String name;
    private final List<String> columns;
    private final BiFunction<Cells, Integer, Optional<T>> parser;
    private final Map<Integer, T> accepted = new LinkedHashMap<>();
    private final SortedMap<Integer, SortedSet<String>> refused = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private int read;
    private int duplicates;

    RowFile(String name, List<String> columns, BiFunction<Cells, Integer, Optional<T>> parser) {
        this.name = name;
        this.columns = columns;
        this.parser = parser;
    }

    void load(Path file) {
        List<CsvRecord> records = CsvReader.read(file);
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + " has no header");
        }
        List<String> header = records.get(0).fields();
        if (header.size() != columns.size() || !new HashSet<>(header).equals(new HashSet<>(columns))) {
            throw new IllegalArgumentException(name + " has the wrong columns");
        }
        records.subList(1, records.size()).forEach(row -> take(header, row));
    }

    List<T> accepted() {
        return new ArrayList<>(accepted.values());
    }

    void refuse(int row, String code) {
        accepted.remove(row);
        refused.computeIfAbsent(row, key -> new TreeSet<>()).add(code);
    }

    FileCounts counts() {
        return new FileCounts(read, accepted.size(), refused.size(), duplicates);
    }

    List<RefusedRow> refusals() {
        List<RefusedRow> rows = new ArrayList<>();
        refused.forEach((row, codes) -> rows.add(new RefusedRow(name, row, codes)));
        return rows;
    }

    private void take(List<String> header, CsvRecord row) {
        read++;
        if (row.broken() || row.fields().size() != header.size()) {
            keep("raw:" + row.raw(), new TreeSet<>(Set.of("ROW_MALFORMED")), Optional.empty());
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, row.fields().get(header.indexOf(column))));
        Cells cells = new Cells(values);
        Optional<T> parsed = parser.apply(cells, read);
        keep(cells.canonicalText(), cells.codes(), parsed);
    }

    private void keep(String canonical, SortedSet<String> codes, Optional<T> parsed) {
        if (!seen.add(canonical)) {
            duplicates++;
        } else if (codes.isEmpty()) {
            accepted.put(read, parsed.orElseThrow());
        } else {
            refused.put(read, codes);
        }
    }
}
