package dk.ungebro.injunction;

/** The four steps that registers use since 23 March 2015 (R-ORDER-5, DFDG-113/26 § 41 nr. 13). */
public enum RegisterStep {
    /** Step 1: the youth's wishes. */
    WISHES(LegalStep.PROPOSE),
    /** Step 2: the choice of places. */
    CHOICE_OF_PLACES(LegalStep.APPLY),
    /** Step 3: the status of the admission. */
    ADMISSION_STATUS(LegalStep.APPLY),
    /** Step 4: the order to start and complete a concrete education. */
    CONCRETE_ORDER(LegalStep.START_AND_COMPLETE);

    private final LegalStep legalStep;

    RegisterStep(LegalStep legalStep) {
        this.legalStep = legalStep;
    }

    /**
     * The step of the law that stands behind the registered one.
     *
     * @return the legal step
     */
    public LegalStep legalStep() {
        return legalStep;
    }
}
