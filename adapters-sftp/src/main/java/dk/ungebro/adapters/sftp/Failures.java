package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** Says what to do about a failure: try again, or call an operator. */
final class Failures {

    private final SftpSettings settings;
    private final PinnedHostKeys hostKeys;

    Failures(SftpSettings settings, PinnedHostKeys hostKeys) {
        this.settings = settings;
        this.hostKeys = hostKeys;
    }

    PortException translate(String what, IOException cause) {
        String place = " (" + what + ", " + settings.host() + ":" + settings.port() + ")";
        if (cause instanceof SftpException answer) {
            return answer.getStatus() == SftpConstants.SSH_FX_PERMISSION_DENIED
                    ? new Misconfigured("the server does not permit it" + place, cause)
                    : new TemporarilyUnavailable("the server refuses it for now" + place, cause);
        }
        if (cause instanceof RemoteMismatchException) {
            return new TemporarilyUnavailable(cause.getMessage() + place, cause);
        }
        if (hostKeys.refused().isPresent()) {
            return new Misconfigured(unpinned(hostKeys.refused().get()) + place, cause);
        }
        if (cause instanceof SshException broken && isLogin(broken)) {
            return new Misconfigured(
                    "the server does not accept the login of "
                            + settings.login().user() + place,
                    cause);
        }
        if (cause instanceof SshException broken && isNegotiation(broken)) {
            return new Misconfigured(
                    "the server has no host key of a pinned type, or no common cipher; pinned: " + settings.pins()
                            + place,
                    cause);
        }
        if (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt();
        }
        return new TemporarilyUnavailable("the server cannot be reached" + place, cause);
    }

    private String unpinned(String shown) {
        return "the server shows a host key that is unknown, or has changed: " + shown + " is not among the pinned "
                + settings.pins();
    }

    private static boolean isLogin(SshException e) {
        return e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
    }

    private static boolean isNegotiation(SshException e) {
        return String.valueOf(e.getMessage()).startsWith("Unable to negotiate");
    }
}
