package dk.ungebro.port;

/** It will not work as it is set up: call an operator. */
public final class Misconfigured extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * With its cause.
     *
     * @param message what failed, without personal data
     * @param cause the cause
     */
    public Misconfigured(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Without a cause.
     *
     * @param message what failed, without personal data
     */
    public Misconfigured(String message) {
        super(message);
    }
}
