package dk.ungebro.openssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes and reads key pairs with {@code ssh-keygen}. */
final class Keys {

    private Keys() {}

    /** Makes a pair, unless it is there. */
    static Path make(Path file, String type, String passphrase) {
        if (!Files.exists(file)) {
            Command.run(
                    Path.of("/"),
                    "",
                    List.of("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", "test", "-f", file.toString()));
        }
        return file;
    }

    /** The public half, in one line. */
    static String publicLine(Path file) throws IOException {
        return Files.readString(Path.of(file + ".pub")).strip();
    }

    /** Type and fingerprint of the public half. */
    static String fingerprint(Path file) throws IOException {
        String printed =
                Command.run(Path.of("/"), "", List.of("ssh-keygen", "-l", "-E", "sha256", "-f", file + ".pub"));
        return publicLine(file).split(" ", -1)[0] + " " + printed.split(" ", -1)[1];
    }
}
