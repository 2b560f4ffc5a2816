package dk.ungebro.openssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Who logs in: a user who may do nothing but SFTP, where there is one, and otherwise whoever runs this process. */
final class LoginUser {

    private static final String ROOT = "root";

    private LoginUser() {}

    private static Optional<String> other() {
        return Optional.ofNullable(System.getenv("UNGEBRO_SFTP_USER"))
                .filter(name ->
                        !name.isEmpty() && System.getProperty("user.name").equals(ROOT));
    }

    static String name() {
        return other().orElse(System.getProperty("user.name"));
    }

    /** Lets the user into the folder with the files, which become the user's own. */
    static void open(Path home) throws IOException {
        if (other().isEmpty()) {
            return;
        }
        Path files = home.resolve("files");
        Files.setOwner(
                files, files.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name()));
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(folder, permissions);
            }
        }
    }
}
