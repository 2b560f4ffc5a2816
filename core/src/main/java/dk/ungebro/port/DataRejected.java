package dk.ungebro.port;

/** The other side refuses the data as they are: correct the input. */
public final class DataRejected extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * With its cause.
     *
     * @param message what failed, without personal data
     * @param cause the cause
     */
    public DataRejected(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what failed, without personal data
     */
    public DataRejected(String message) {
        super(message);
    }
}
