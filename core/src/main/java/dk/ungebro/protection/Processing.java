package dk.ungebro.protection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is done with data, each with the bases on which it can rest (R-GDPR-7, GDPR art. 6, DBL § 6). */
public enum Processing {
    /** The municipality's notice to the institution, LAB § 30(7). */
    NOTICE_TO_INSTITUTION(EnumSet.of(Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK)),
    /** The institution's notice to the municipality, LAB § 30(8). */
    NOTICE_TO_MUNICIPALITY(EnumSet.of(Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK)),
    /** The follow-up, LAB § 30(9). */
    FOLLOW_UP(EnumSet.of(Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK)),
    /** A report to the youth database. */
    REPORT(EnumSet.of(Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK)),
    /** Other data of the youth database to the learner's institution, UNGELOV § 15 d(2). */
    OTHER_DATA_TO_INSTITUTION(EnumSet.of(Basis.CONSENT));

    private final Set<Basis> bases;

    Processing(Set<Basis> bases) {
        this.bases = Collections.unmodifiableSet(bases);
    }

    /** The bases that are known here. A closed list. */
    public enum Basis {
        /** Art. 6(1)(c). */
        LEGAL_OBLIGATION,
        /** Art. 6(1)(e). */
        PUBLIC_TASK,
        /** Art. 6(1)(a). */
        CONSENT
    }

    /**
     * Tells whether it can rest on a basis.
     *
     * @param basis the basis
     * @return false for consent where the law obliges
     */
    public boolean restsOn(Basis basis) {
        return bases.contains(basis);
    }
}
