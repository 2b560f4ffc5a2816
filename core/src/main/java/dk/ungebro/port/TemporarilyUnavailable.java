package dk.ungebro.port;

/** The other side does not answer now: try the same call again later. */
public final class TemporarilyUnavailable extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * With its cause.
     *
     * @param message what failed, without personal data
     * @param cause the cause
     */
    public TemporarilyUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what failed, without personal data
     */
    public TemporarilyUnavailable(String message) {
        super(message);
    }
}
