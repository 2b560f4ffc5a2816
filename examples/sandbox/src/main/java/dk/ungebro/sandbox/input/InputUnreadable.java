package dk.ungebro.sandbox.input;

import java.io.IOException;
import java.nio.file.Path;

/** An input file is not there or cannot be read. The message names it, in both languages. */
public final class InputUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private InputUnreadable(String message) {
        super(message);
    }

    private InputUnreadable(String message, IOException cause) {
        super(message, cause);
    }

    static InputUnreadable missing(Path file) {
        return new InputUnreadable(
                "There is no file " + file + ": check the path. / Filen " + file + " findes ikke: kontrollér stien.");
    }

    static InputUnreadable notReadable(Path file) {
        return new InputUnreadable("The file " + file + " cannot be read: it must be a file that this user may read. /"
                + " Filen " + file + " kan ikke læses: det skal være en fil, som denne bruger må læse.");
    }

    static InputUnreadable failed(Path file, IOException cause) {
        return new InputUnreadable(
                "Reading " + file + " failed: try again, or copy the file to another disk. / Læsning af " + file
                        + " mislykkedes: prøv igen, eller kopiér filen til en anden disk.",
                cause);
    }
}
