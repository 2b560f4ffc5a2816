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
    private final HostKeyCheck hostKeys;

    Failures(SftpSettings settings, HostKeyCheck hostKeys) {
        this.settings = settings;
        this.hostKeys = hostKeys;
    }

    PortException translate(String what, IOException failure) {
        String place = " (" + what + ", " + settings.host() + ":" + settings.port() + ")";
        IOException cause = ServerText.clean(failure);
        if (failure instanceof SftpException answer) {
            return answer.getStatus() == SftpConstants.SSH_FX_PERMISSION_DENIED
                    ? new Misconfigured(notPermitted() + place, cause)
                    : new TemporarilyUnavailable(refused(answer) + place, cause);
        }
        if (failure instanceof RemoteMismatchException || failure instanceof TooSlowException) {
            return new TemporarilyUnavailable(cause.getMessage() + place, cause);
        }
        if (hostKeys.problem().isPresent()) {
            return new Misconfigured(hostKeys.problem().get() + place, cause);
        }
        if (failure instanceof SshException broken && isLogin(broken)) {
            return new Misconfigured(
                    "the server does not accept the login of "
                            + settings.login().user() + place,
                    cause);
        }
        if (failure instanceof SshException broken && isTooMany(broken)) {
            return new TemporarilyUnavailable(
                    "the server has as many connections of " + settings.login().user() + " as it allows" + place,
                    cause);
        }
        if (failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt();
        }
        return new TemporarilyUnavailable("the server cannot be reached" + place, cause);
    }

    private String notPermitted() {
        return "the server does not permit it; " + settings.login().user()
                + " must be able to read, write, rename, delete and make folders below "
                + (settings.root().isEmpty() ? "the login folder" : settings.root());
    }

    /** Version 3 has no word for a full disk: it is a plain failure. */
    private static String refused(SftpException answer) {
        String hint = answer.getStatus() == SftpConstants.SSH_FX_FAILURE ? ", which may be a full disk or quota" : "";
        return "the server refuses it for now with " + SftpConstants.getStatusName(answer.getStatus()) + hint;
    }

    private static boolean isLogin(SshException e) {
        return e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
    }

    private static boolean isTooMany(SshException e) {
        return e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS;
    }
}
