package dk.ungebro.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged term as files. */
record Term(Path youths, Path events) {

    static Term in(Path folder) {
        return new Term(copy(folder, "youths.csv"), copy(folder, "events.csv"));
    }

    private static Path copy(Path folder, String name) {
        Path file = folder.resolve(name);
        try (InputStream in = Term.class.getResourceAsStream("term/" + name)) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
