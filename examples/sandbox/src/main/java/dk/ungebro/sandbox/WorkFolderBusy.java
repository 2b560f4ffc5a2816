package dk.ungebro.sandbox;

/** Another process works in the work folder. */
final class WorkFolderBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkFolderBusy(String message) {
        super(message);
    }
}
