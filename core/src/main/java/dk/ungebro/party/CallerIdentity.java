package dk.ungebro.party;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who calls, for which controller (<i>dataansvarlig</i>): every command and every message carries it (R-DFDG-8, BEK
 * 113/2026 § 6(3)-(4)). An automated call names the controller and the system only.
 *
 * @param controller the party that answers for the data
 * @param system the calling system, letters, digits, dot and hyphen, 1 to 40
 * @param user the staff id of the person calling, absent for an automated call
 */
public record CallerIdentity(Party controller, String system, Optional<StaffId> user) {

    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the system has another form
     */
    public CallerIdentity {
        if (!SYSTEM.matcher(system).matches()) {
            throw new IllegalArgumentException("a system is named by 1 to 40 letters, digits, dots and hyphens");
        }
    }

    /**
     * A call that a system makes on its own.
     *
     * @param controller the party that answers for the data
     * @param system the calling system
     * @return the identity, without a user
     */
    public static CallerIdentity automated(Party controller, String system) {
        return new CallerIdentity(controller, system, Optional.empty());
    }

    /**
     * A call that a person makes.
     *
     * @param controller the party that answers for the data
     * @param system the calling system
     * @param user the person
     * @return the identity
     */
    public static CallerIdentity person(Party controller, String system, StaffId user) {
        return new CallerIdentity(controller, system, Optional.of(user));
    }
}
