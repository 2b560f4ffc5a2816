package dk.ungebro;

import java.nio.file.Files;
import java.nio.file.Path;

/** The documents of the project, some of which are made from the code. */
public final class Documents {

    private Documents() {}

    /** The folder of documents beside the README. */
    public static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs");
    }

    /** Whether documents are written instead of compared. */
    public static boolean areWritten() {
        return Boolean.getBoolean("documents.write");
    }
}
