package dk.ungebro.injunction;

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
}
