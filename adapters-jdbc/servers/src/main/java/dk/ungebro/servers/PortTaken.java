package dk.ungebro.servers;

/** Somebody else listens there. */
final class PortTaken extends IllegalStateException {
    private static final long serialVersionUID = 1;

    PortTaken(String message) {
        super(message);
    }
}
