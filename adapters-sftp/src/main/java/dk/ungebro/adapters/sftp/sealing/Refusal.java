package dk.ungebro.adapters.sftp.sealing;

/** A batch is not to be given, or a certificate not to be used. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    Refusal(RefusalReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Refusal(RefusalReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    RefusalReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
