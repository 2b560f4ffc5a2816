package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Finds files whose names differ from the wanted ones in upper and lower case only. */
final class CaselessNames {

    private CaselessNames() {}

    /** The path to what is there, as far as something is there. */
    static Path find(Path wanted) throws IOException {
        Path parent = wanted.getParent();
        if (parent == null || Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
            return wanted;
        }
        Path folder = find(parent);
        String name = wanted.getFileName().toString();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (entry.getFileName().toString().equalsIgnoreCase(name)) {
                        return entry;
                    }
                }
            }
        }
        return folder.resolve(name);
    }
}
