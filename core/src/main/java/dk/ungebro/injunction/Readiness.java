package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.InjunctionRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How ready a youth is for an education (<i>parathed</i>, R-TARGET-4; LABBEK § 4(3)-(5)). The municipality judges it and
 * judges it again when something material changes. Nothing computes it: "about a year" is no number of days.
 */
public enum Readiness {
    /** <i>Åbenlyst uddannelsesparat</i>: no barriers, no need of support. */
    OBVIOUSLY_EDUCATION_READY(TargetGroup.NR4),
    /** <i>Uddannelsesparat</i>: can start within about a year, with support. */
    EDUCATION_READY(TargetGroup.NR4),
    /** <i>Aktivitetsparat</i>: needs help for longer than about a year. */
    ACTIVITY_READY(TargetGroup.NR5);

    private final TargetGroup group;

    Readiness(TargetGroup group) {
        this.group = group;
    }

    /**
     * The target group that a youth on an education benefit belongs to (R-TARGET-1, R-TARGET-2).
     *
     * @return nr. 4 or nr. 5, never both
     */
    public TargetGroup targetGroup() {
        return group;
    }

    /**
     * The rule that defines the degrees.
     *
     * @return the rule
     */
    public LegalRule rule() {
        return TargetRules.READINESS;
    }

    /**
     * When a coordinating caseworker (<i>koordinerende sagsbehandler</i>) is offered: as soon as the youth is assessed as
     * activity-ready (R-ORDER-16; LAB § 36).
     *
     * @param assessedOn the day of the assessment
     * @param law which law is asked
     * @return that day, or empty where there is no such right
     */
    public Optional<Computation> caseworkerOffer(LocalDate assessedOn, Law law) {
        return this == ACTIVITY_READY && law.inForce(InjunctionRules.COORDINATING_CASEWORKER, assessedOn)
                ? Optional.of(Computation.from(assessedOn))
                : Optional.empty();
    }
}
