package dk.ungebro.adapters.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Rows as they stood in a database of an earlier state of the project, written down then. */
final class Earlier {

    private Earlier() {}

    static String[] rows() {
        try (InputStream in = Objects.requireNonNull(Earlier.class.getResourceAsStream("earlier/v1-data.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(";\\s*(\\n|$)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
