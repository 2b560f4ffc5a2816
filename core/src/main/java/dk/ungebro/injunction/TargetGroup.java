package dk.ungebro.injunction;

import dk.ungebro.law.Law;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The target group (<i>målgruppe</i>) of a youth, as far as the exchange tells them apart (R-TARGET-1 to 3, R-TARGET-8;
 * LAB § 6).
 */
public enum TargetGroup {
    /** Unemployment-benefit recipient, § 6 nr. 1; an injunction only under 25. */
    NR1,
    /** Education-ready (<i>uddannelsesparat</i>), § 6 nr. 4. */
    NR4,
    /** Activity-ready (<i>aktivitetsparat</i>), § 6 nr. 5. */
    NR5,
    /** In the introduction programme: subscription, but no transfer of support needs. */
    INTRO,
    /** None of them. */
    NONE;

    /**
     * Tells whether the transfer of support needs and the follow-up duty cover the group (R-DFDG-4, D-2).
     *
     * @return true for nr. 1, 4 and 5
     */
    public boolean coveredByTransfer() {
        return this == NR1 || isEducationBenefitGroup();
    }

    /**
     * Tells whether the group is nr. 4 or 5, which have the right to a mentor (R-MENTOR-2).
     *
     * @return true for nr. 4 and 5
     */
    public boolean isEducationBenefitGroup() {
        return this == NR4 || this == NR5;
    }

    /**
     * Tells whether an injunction lets a municipality subscribe to the events of the group (R-TARGET-8, DFDG § 47(1)).
     * The transfer of support needs covers fewer, see {@link #coveredByTransfer}.
     *
     * @param day the first day of the injunction
     * @param law which law is asked
     * @return true for nr. 1, 4 and 5, and for the introduction programme while a version of its rule governs
     */
    public boolean coveredBySubscription(LocalDate day, Law law) {
        return coveredByTransfer() || (this == INTRO && introductionProgrammeOn(day, law));
    }

    private static boolean introductionProgrammeOn(LocalDate day, Law law) {
        return Stream.of(
                        TargetRules.INTRODUCTION_2020,
                        TargetRules.INTRODUCTION_2021,
                        TargetRules.INTRODUCTION_2024,
                        TargetRules.INTRODUCTION)
                .anyMatch(rule -> law.inForce(rule, day));
    }
}
