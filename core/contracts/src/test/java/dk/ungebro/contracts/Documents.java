package dk.ungebro.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents and sources of the project, without their indentation. */
final class Documents {

    private Documents() {}

    /** The lines of a file, its path relative to the root of the project. */
    static List<String> lines(String path) {
        try {
            return Files.readAllLines(root().resolve(path)).stream()
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder of the project. */
    static Path path(String path) {
        return root().resolve(path);
    }

    /** The lines between a marker and the next {@code // end}. */
    static List<String> region(String path, String marker) {
        List<String> lines = lines(path);
        List<String> after = lines.subList(lines.indexOf(marker) + 1, lines.size());
        return after.subList(0, after.indexOf("// end"));
    }

    /** What stands in the fences for Java. */
    static List<List<String>> javaBlocks(String path) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> left = lines(path);
        for (int start = left.indexOf("```java"); start >= 0; start = left.indexOf("```java")) {
            left = left.subList(start + 1, left.size());
            blocks.add(left.subList(0, left.indexOf("```")));
        }
        return blocks;
    }

    /** The nearest folder above the working folder that holds the README. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no folder above the working folder holds README.md");
        }
        return folder;
    }
}
