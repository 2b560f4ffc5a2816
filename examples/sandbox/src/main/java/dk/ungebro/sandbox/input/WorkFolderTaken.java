package dk.ungebro.sandbox.input;

/** The work folder belongs to a run with other input, or another run is using it. The message is in both languages. */
public final class WorkFolderTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WorkFolderTaken(String en, String da) {
        super(en + " / " + da);
    }

    static WorkFolderTaken byOtherInput() {
        return new WorkFolderTaken(
                "The work folder belongs to a run with other input or another last day: name another work folder, or"
                        + " delete this one.",
                "Arbejdsmappen hører til en kørsel med andet input eller en anden slutdag: vælg en anden arbejdsmappe,"
                        + " eller slet denne.");
    }

    static WorkFolderTaken inUse() {
        return new WorkFolderTaken(
                "Another run is using the work folder: wait for it to end, or name another work folder.",
                "En anden kørsel bruger arbejdsmappen: vent, til den er færdig, eller vælg en anden arbejdsmappe.");
    }
}
