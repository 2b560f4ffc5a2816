package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that are made once and used by all processes of a user, of several builds too. */
final class Cache {
    private static final Path ROOT = Path.of(System.getProperty(
            "ungebro.servers.cache", System.getProperty("java.io.tmpdir") + "/ungebro-servers-" + Ordinary.uid()));

    private Cache() {}

    /** Makes what a folder holds. */
    @FunctionalInterface
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    /** The folder of a name. Whoever comes first moves a complete one into place; others throw theirs away. */
    static Path once(String name, Filler filler) throws IOException {
        Path ready = root().resolve(name);
        if (Files.isDirectory(ready)) {
            return ready;
        }
        Path draft = Files.createTempDirectory(root(), name + ".");
        try {
            // A server that is run as another user has to find its programs.
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            filler.fill(draft);
            Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(draft);
            if (!Files.isDirectory(ready)) {
                throw e;
            }
        }
        return ready;
    }

    /** Programs in it are run: nobody else may have put it there. */
    private static Path root() throws IOException {
        Path root = Files.createDirectories(ROOT.toAbsolutePath()).toRealPath();
        if (!Files.getAttribute(root, "unix:uid").equals(Ordinary.uid())) {
            throw new IOException("Belongs to another user: " + root);
        }
        return root;
    }
}
