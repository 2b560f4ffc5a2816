package dk.ungebro.sandbox.input;

import java.util.Optional;

/**
 * A row as it stands in the file.
 *
 * @param cells its fields, none where the row cannot be cut into fields
 * @param problem why it cannot
 * @param raw its bytes, by which a row without fields is told from others
 */
@SuppressWarnings("ArrayRecordComponent") // made for each row, never shared
record CsvRow(String[] cells, Optional<RefusalCode> problem, byte[] raw) {

    static CsvRow broken(RefusalCode problem, Line line) {
        return new CsvRow(new String[0], Optional.of(problem), line.bytes());
    }

    boolean fits(int width) {
        return problem.isEmpty() && (width == CsvReading.ANY_WIDTH || cells.length == width);
    }
}
