package dk.ungebro.sandbox;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.ungebro.sandbox.input.Input;
import java.io.IOException;
import java.nio.file.Files;

/** All refusals as {@code refusals.csv}. */
final class RefusalFile {

    private RefusalFile() {}

    static void write(WorkFolder folder, Input input) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(folder.path("refusals.csv")))) {
            csv.writeRecord("file", "row", "field", "code", "rule", "da", "en");
            input.refusals(refusal -> csv.writeRecord(
                    refusal.file(),
                    Long.toString(refusal.row()),
                    refusal.field(),
                    refusal.code(),
                    refusal.rule().orElse(""),
                    refusal.da(),
                    refusal.en()));
        }
    }
}
