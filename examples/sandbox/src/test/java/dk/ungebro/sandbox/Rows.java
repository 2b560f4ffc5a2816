package dk.ungebro.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rewrites a file without changing what it says. */
final class Rows {

    private Rows() {}

    /** The same rows in another order. */
    static Path shuffled(Path file, Path copy, long seed) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(seed));
        return write(copy, lines.get(0), rows);
    }

    /** Each row twice. */
    static Path doubled(Path file, Path copy) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> rows = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(row -> {
            rows.add(row);
            rows.add(row);
        });
        return write(copy, lines.get(0), rows);
    }

    private static Path write(Path copy, String header, List<String> rows) throws IOException {
        return Files.writeString(copy, header + "\n" + String.join("\n", rows) + "\n");
    }
}
