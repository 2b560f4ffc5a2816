package dk.ungebro.adapters.sftp;

import java.io.IOException;

/** The server answers, but what stands there is not what was put there. */
final class RemoteMismatchException extends IOException {

    private static final long serialVersionUID = 1L;

    RemoteMismatchException(String message) {
        super(message);
    }
}
