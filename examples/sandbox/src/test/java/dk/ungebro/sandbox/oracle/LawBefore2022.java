package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;

/** The law of 2020 and 2021: an ordered start is announced with the old contents, a self-chosen one not at all. */
final class LawBefore2022 {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    private LawBefore2022() {}

    static boolean announces(EventRow admission, YouthRow youth) {
        return youth.isLabGroup()
                && youth.hasInjunctionOn(admission.occurredOn())
                && youth.orderedInstitution().equals(admission.institution())
                && !admission.day().isBefore(FIRST)
                && !admission.day().isAfter(LAST);
    }
}
