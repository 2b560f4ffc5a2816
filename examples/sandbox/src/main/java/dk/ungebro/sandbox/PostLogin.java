package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.HostKeyPin;
import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpLogin;
import dk.ungebro.adapters.sftp.SftpSettings;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How to reach an SFTP server that is there already.
 *
 * @param host its name or address
 * @param port its port
 * @param user who logs in
 * @param key the file of the private key
 * @param hostKeys those that are trusted
 */
record PostLogin(String host, int port, String user, Path key, Set<HostKeyPin> hostKeys) {

    /** What opens the key file, if it is encrypted: not an option, since others can see a command line. */
    static final String PASSPHRASE_VARIABLE = "UNGEBRO_SFTP_PASSPHRASE";

    /**
     * As it was given.
     *
     * @throws OptionException with everything that is wrong, if something is
     */
    static Optional<PostLogin> of(GivenOptions given) {
        var options = new PostOptions(given);
        return options.any() ? Optional.of(options.login()) : Optional.empty();
    }

    /** Where it is and who logs in; what makes it another server for a run. */
    String place() {
        return user + "@" + host + ":" + port;
    }

    /** How a run reaches it: in a folder below the login folder that no other run has. */
    SftpSettings settings(String runId) {
        return settings().withRoot("ungebro-" + runId);
    }

    /** Tells before anything is done whether host key and login are right. */
    void check() {
        try (var connection = new SftpConnection(settings())) {
            connection.check();
        }
    }

    private SftpSettings settings() {
        String passphrase = Objects.requireNonNullElse(System.getenv(PASSPHRASE_VARIABLE), "");
        SftpLogin login =
                passphrase.isEmpty() ? SftpLogin.keyFile(user, key) : SftpLogin.keyFile(user, key, () -> passphrase);
        return SftpSettings.of(host, port, login, hostKeys);
    }
}
