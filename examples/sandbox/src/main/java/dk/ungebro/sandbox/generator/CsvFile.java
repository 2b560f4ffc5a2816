package dk.ungebro.sandbox.generator;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A comma-separated file that is written line by line: UTF-8, LF, quotes only where RFC 4180 asks for them. */
final class CsvFile<C extends Enum<C> & Column> implements AutoCloseable {

    private final C[] columns;
    private final Writer out;

    CsvFile(Path file, Class<C> columns) throws IOException {
        this.columns = columns.getEnumConstants();
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write(Arrays.stream(this.columns).map(Column::header).collect(Collectors.joining(",", "", "\n")));
    }

    void write(Row<C> row) throws IOException {
        StringBuilder line = new StringBuilder();
        for (C column : columns) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(row.get(column)));
        }
        out.write(line.append('\n').toString());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
