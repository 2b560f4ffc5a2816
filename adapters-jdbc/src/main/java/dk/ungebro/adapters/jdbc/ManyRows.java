package dk.ungebro.adapters.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in portions, so that one statement inserts a portion. */
final class ManyRows {

    private static final String VALUES = "values (";

    private ManyRows() {}

    /** An insert of one row, made one of several. */
    static String insert(String insert, int rows) {
        int from = insert.indexOf(VALUES) + VALUES.length() - 1;
        int to = insert.indexOf(')', from) + 1;
        String row = insert.substring(from, to);
        return insert.substring(0, to) + (", " + row).repeat(rows - 1) + insert.substring(to);
    }

    /** The arguments of portions of one size. */
    static List<Object[]> portions(List<Object[]> rows, int size) {
        List<Object[]> portions = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            portions.add(rows.subList(from, from + size).stream()
                    .flatMap(Arrays::stream)
                    .toArray());
        }
        return portions;
    }
}
