package dk.ungebro.adapters.sftp;

import dk.ungebro.openssh.OpenSshServer;
import java.time.Duration;

/** How this adapter reaches a server of OpenSSH. */
final class OpenSsh {

    private OpenSsh() {}

    static SftpSettings settings(OpenSshServer server) {
        return settings(server, SftpLogin.keyFile(server.user(), server.userKey()));
    }

    static SftpSettings settings(OpenSshServer server, SftpLogin login) {
        return settings(server, login, HostKeys.knownHosts(server.knownHosts()));
    }

    /** With time enough for a machine that has much else to do. */
    static SftpSettings settings(OpenSshServer server, SftpLogin login, HostKeys trusted) {
        return SftpSettings.of("127.0.0.1", server.port(), login, trusted)
                .withTimeouts(Duration.ofMinutes(2), Duration.ofMinutes(2));
    }
}
