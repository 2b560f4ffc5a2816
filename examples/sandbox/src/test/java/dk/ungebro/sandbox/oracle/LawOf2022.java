package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;

/** Whether the law of 2022 on admissions and risk covers an admission. */
final class LawOf2022 {

    private static final LocalDate IN_FORCE = LocalDate.of(2022, 1, 1);

    private LawOf2022() {}

    static boolean covers(EventRow admission, YouthRow youth) {
        return youth.isLabGroup()
                && youth.hasInjunctionOn(admission.occurredOn())
                && !admission.day().isBefore(IN_FORCE);
    }

    /** What asks for follow-up is the notice of risk, so its day of receipt counts. */
    static boolean asksForFollowUp(EventRow risk, EventRow admission, YouthRow youth) {
        return youth.isLabGroup()
                && youth.hasInjunctionOn(admission.occurredOn())
                && !risk.day().isBefore(IN_FORCE);
    }

    static boolean grantsMentorRight(EventRow admission, YouthRow youth) {
        return youth.isReadinessGroup() && !admission.occurredOn().isBefore(IN_FORCE);
    }
}
