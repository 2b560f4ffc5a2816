package dk.ungebro.port;

/** Somebody else changed the same thing: load it again and decide anew. */
public final class ConcurrentChange extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * With its cause.
     *
     * @param message what failed, without personal data
     * @param cause the cause
     */
    public ConcurrentChange(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what failed, without personal data
     */
    public ConcurrentChange(String message) {
        super(message);
    }
}
