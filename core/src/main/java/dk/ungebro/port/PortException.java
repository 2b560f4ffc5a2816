package dk.ungebro.port;

/**
 * A port could not answer. The subclass says what to do. Messages carry ids and never personal data.
 */
public abstract sealed class PortException extends RuntimeException
        permits TemporarilyUnavailable, ConcurrentChange, DataRejected, Misconfigured {

    private static final long serialVersionUID = 1L;

    /**
     * With its cause.
     *
     * @param message what failed, without personal data
     * @param cause the cause
     */
    protected PortException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what failed, without personal data
     */
    protected PortException(String message) {
        super(message);
    }
}
