package dk.ungebro.sandbox.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 text, character by character. */
final class CsvReader {

    private final String text;
    private int at;
    private boolean broken;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<CsvRecord> read(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text).records();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        while (at < text.length()) {
            records.add(record());
        }
        return records;
    }

    private CsvRecord record() {
        int start = at;
        broken = false;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        String raw = text.substring(start, at);
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return new CsvRecord(fields, raw, broken);
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (text.startsWith("\"\"", at)) {
                field.append('"');
                at += 2;
            } else if (text.charAt(at) == '"') {
                at++;
                String rest = plain();
                broken |= !rest.isEmpty();
                return field.append(rest).toString();
            } else {
                field.append(text.charAt(at++));
            }
        }
        broken = true;
        return field.toString();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
            broken |= text.charAt(at) == '"';
            at++;
        }
        return text.substring(start, at);
    }

    private boolean atLineEnd() {
        return text.charAt(at) == '\n' || text.startsWith("\r\n", at);
    }
}
