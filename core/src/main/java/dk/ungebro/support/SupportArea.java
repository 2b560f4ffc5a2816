package dk.ungebro.support;

/**
 * Where the need lies. Social, personal and health needs are one flag and stay one (R-DFDG-1 v, S-8): which of them it
 * is would be health data.
 */
public enum SupportArea {
    /** Item b (<i>fagligt støttebehov</i>). */
    ACADEMIC,
    /** Item c (<i>socialt, personligt eller helbredsmæssigt støttebehov</i>). */
    SOCIAL_PERSONAL_OR_HEALTH,
    /** Items b and c. */
    BOTH;

    /**
     * Tells whether item b is set.
     *
     * @return true for an academic need
     */
    public boolean academic() {
        return this != SOCIAL_PERSONAL_OR_HEALTH;
    }

    /**
     * Tells whether item c is set.
     *
     * @return true for a social, personal or health need
     */
    public boolean socialPersonalOrHealth() {
        return this != ACADEMIC;
    }
}
