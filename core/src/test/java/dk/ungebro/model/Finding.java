package dk.ungebro.model;

/**
 * Something that must not be.
 *
 * @param invariant what it breaks
 * @param what what was found
 */
record Finding(Invariant invariant, String what) {

    /** What holds in every state. */
    enum Invariant {
        /** Each risk in the window has exactly one duty of each kind, and no other risk has any. */
        ONE_DUTY_PER_RISK,
        /** No duty opens, ends, vanishes or comes back without its cause in the journal. */
        CAUSE_IN_THE_JOURNAL,
        /** One municipality is responsible, and it is the one that hears of the youth. */
        ONE_RESPONSIBLE_MUNICIPALITY,
        /** Nothing is sent to an institution without a basis. */
        NO_TRANSFER_WITHOUT_BASIS,
        /** Nothing new under rules that have ended. */
        NOTHING_AFTER_THE_END,
        /** Each duty is in exactly one state, and it fits its days. */
        ONE_STATE
    }

    /** The walk stops at the first finding. */
    static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        Found(Invariant invariant, String what) {
            super(invariant + ": " + what);
            this.finding = new Finding(invariant, what);
        }

        Finding finding() {
            return finding;
        }
    }

    static void must(boolean holds, Invariant invariant, Object what) {
        if (!holds) {
            throw new Found(invariant, String.valueOf(what));
        }
    }
}
