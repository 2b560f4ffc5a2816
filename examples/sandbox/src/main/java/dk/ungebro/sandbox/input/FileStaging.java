package dk.ungebro.sandbox.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one file into its table, row by row: valid rows with their values, others with their refusals. */
final class FileStaging implements AutoCloseable {

    static final String CREATE_REFUSAL = """
            CREATE TABLE refusal (
              file_no TINYINT NOT NULL,
              row_no BIGINT NOT NULL,
              seq SMALLINT NOT NULL,
              field VARCHAR(100) NOT NULL,
              code VARCHAR(40) NOT NULL,
              PRIMARY KEY (file_no, row_no, seq))
            """;

    private final InputFile file;
    private final Batch valid;
    private final Batch invalid;
    private final Batch refusals;

    FileStaging(Sql sql, InputFile file) {
        this.file = file;
        this.valid = sql.batch(file == InputFile.YOUTHS ? YouthTable.INSERT : EventTable.INSERT);
        this.invalid = sql.batch("INSERT INTO " + file.table() + " (row_no, canon, state) VALUES (?, ?, 'R')");
        this.refusals = sql.batch("INSERT INTO refusal VALUES (?, ?, ?, ?, ?)");
    }

    void stage(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            stage(new CsvReading(in));
        } catch (IOException e) {
            throw InputUnreadable.failed(path, e);
        }
    }

    private void stage(CsvReading csv) throws IOException {
        CsvRow first = csv.next(CsvReading.ANY_WIDTH);
        Header header = first == null ? Header.ofEmptyFile() : Header.of(first, file.columns());
        refuse(0, header.violations());
        if (first != null && header.isRow()) {
            csv.giveBack(first);
        }
        long number = 0;
        for (CsvRow row = csv.next(header.width()); row != null; row = csv.next(header.width())) {
            number++;
            take(number, row, header);
        }
    }

    private void take(long number, CsvRow row, Header header) {
        if (!header.usable()) {
            takeUnread(number, row, RefusalCode.HEADER_INVALID);
        } else if (row.problem().isPresent()) {
            takeUnread(number, row, row.problem().get());
        } else {
            takeRead(number, new RowReader(header, row.cells()));
        }
    }

    private void takeUnread(long number, CsvRow row, RefusalCode code) {
        invalid.add(number, Hashes.sha256().digest(row.raw()));
        refuse(number, List.of(new Violation("", code)));
    }

    private void takeRead(long number, RowReader row) {
        Optional<Object[]> values = file == InputFile.YOUTHS
                ? YouthParser.parse(row).map(youth -> YouthTable.values(number, row.key(), youth))
                : EventParser.parse(row).map(event -> EventTable.values(number, row.key(), event));
        if (values.isPresent()) {
            valid.add(values.get());
        } else {
            invalid.add(number, row.key());
            refuse(number, row.violations());
        }
    }

    private void refuse(long number, List<Violation> violations) {
        for (int i = 0; i < violations.size(); i++) {
            Violation violation = violations.get(i);
            refusals.add(
                    file.number(),
                    number,
                    i,
                    violation.field(),
                    violation.code().name());
        }
    }

    @Override
    public void close() {
        valid.close();
        invalid.close();
        refusals.close();
    }
}
