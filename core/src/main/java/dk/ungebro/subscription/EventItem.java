package dk.ungebro.subscription;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can come back to the municipality that subscribes (R-DFDG-5, R-ANNUL-1). */
public enum EventItem {
    /** Admission. */
    ADMISSION,
    /** Risk of dropout. */
    DROPOUT_RISK,
    /** Interruption. */
    INTERRUPTION,
    /** Completion. */
    COMPLETION,
    /** Which institution it is. */
    INSTITUTION,
    /** The contact person at the institution. */
    INSTITUTION_CONTACT,
    /** Annulment of one of them: not listed in any version. */
    ANNULMENT,
    /** Change of the contact person: not listed in any version. */
    CONTACT_CHANGE;

    static final Set<EventItem> FOUR_EVENTS = Collections.unmodifiableSet(EnumSet.range(ADMISSION, COMPLETION));
}
