package dk.ungebro.adapters.sftp;

import java.time.Duration;

/**
 * How long a session may be used and left alone.
 *
 * @param call how long one call may take as a whole
 * @param fresh how long after its last answer a session is taken for sound without a question
 * @param sign how long the server may take for a sign of life
 */
record Pace(Duration call, Duration fresh, Duration sign) {

    private static final Duration FRESH = Duration.ofSeconds(5);

    static Pace of(SftpSettings settings) {
        return new Pace(settings.callTimeout(), FRESH, settings.connectTimeout());
    }
}
