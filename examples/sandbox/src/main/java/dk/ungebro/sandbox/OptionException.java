package dk.ungebro.sandbox;

/** An option that cannot be understood; the message says how to mend it. */
final class OptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OptionException(String message) {
        super(message);
    }
}
