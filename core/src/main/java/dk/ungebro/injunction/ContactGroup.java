package dk.ungebro.injunction;

import dk.ungebro.law.Law;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The code by which the register groups persons (<i>kontaktgruppe</i>). Of its codes only 12 concerns the injunction
 * (R-TARGET-7; DFDG-113/26 § 15, nr. 10).
 *
 * @param code the code
 */
public record ContactGroup(int code) {

    private static final int EDUCATION_GROUPS = 12;

    /**
     * The target groups that the code stands for.
     *
     * @param on the day of the record
     * @param law which law is asked
     * @return nr. 4 and 5 for code 12; empty for any other, and where the rule does not govern the day
     */
    public Set<TargetGroup> targetGroups(LocalDate on, Law law) {
        return code == EDUCATION_GROUPS && law.inForce(TargetRules.CONTACT_GROUP_12, on)
                ? Set.of(TargetGroup.NR4, TargetGroup.NR5)
                : Set.of();
    }

    /**
     * The one target group, which only readiness can tell.
     *
     * @param readiness the readiness
     * @param on the day of the record
     * @param law which law is asked
     * @return the group, or empty if the code stands for none
     */
    public Optional<TargetGroup> targetGroup(Readiness readiness, LocalDate on, Law law) {
        return Optional.of(readiness.targetGroup()).filter(targetGroups(on, law)::contains);
    }
}
