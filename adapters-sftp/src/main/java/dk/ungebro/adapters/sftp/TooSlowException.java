package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.time.Duration;

/** The server answers, but a call as a whole takes too long. */
final class TooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlowException(Duration limit) {
        super("the server has not done it within " + limit.toSeconds() + " seconds");
    }
}
