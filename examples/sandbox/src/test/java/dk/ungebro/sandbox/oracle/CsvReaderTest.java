package dk.ungebro.sandbox.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir
    Path folder;

    @Test
    void a_mark_quotes_and_both_line_ends_are_read() throws IOException {
        assertThat(read("\uFEFFa,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\n,\n"))
                .extracting(CsvRecord::fields)
                .containsExactly(List.of("a", "b"), List.of("1,\"x\"", "two\nlines"), List.of("", ""));
    }

    @Test
    void wrong_quoting_breaks_its_record_only() throws IOException {
        assertThat(read("a\"b,c\n\"a\"b,c\nd,e\n\"never closed"))
                .extracting(CsvRecord::broken)
                .containsExactly(true, true, false, true);
    }

    private List<CsvRecord> read(String text) throws IOException {
        return CsvReader.read(Files.writeString(folder.resolve("some.csv"), text));
    }
}
