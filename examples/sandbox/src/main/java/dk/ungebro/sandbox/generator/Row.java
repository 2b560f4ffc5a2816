package dk.ungebro.sandbox.generator;

import java.util.EnumMap;

/** One line of a file; a column that was not set is empty. Never changes: {@link #with} gives a new row. */
final class Row<C extends Enum<C> & Column> {

    private final EnumMap<C, String> cells;

    private Row(EnumMap<C, String> cells) {
        this.cells = cells;
    }

    static <C extends Enum<C> & Column> Row<C> of(Class<C> columns) {
        return new Row<>(new EnumMap<>(columns));
    }

    Row<C> with(C column, Object value) {
        EnumMap<C, String> copy = new EnumMap<>(cells);
        copy.put(column, value.toString());
        return new Row<>(copy);
    }

    String get(C column) {
        return cells.getOrDefault(column, "");
    }
}
