package dk.ungebro.subscription;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the register passes on to the institution, over all versions of the paragraph (R-DFDG-1 to 3). */
public enum TransferItem {
    /** Birth date, until 2021. */
    BIRTH_DATE,
    /** Name, until 2021. */
    NAME,
    /** The injunction to start and complete, until 2021. */
    INJUNCTION,
    /** Activities since the first injunction, until 2021. */
    ACTIVITIES,
    /** Judgement of the risk of special difficulties, until 2021. */
    RISK_JUDGEMENT,
    /** CPR number. */
    CPR_NUMBER,
    /** Item a. */
    NO_SUPPORT_NEED,
    /** Item b. */
    ACADEMIC_NEED,
    /** Item c, one item for three kinds of need. */
    SOCIAL_PERSONAL_OR_HEALTH_NEED,
    /** Item d. */
    NEED_DOCUMENTED,
    /** Item e, until 13 March 2022. */
    OTHER_SUPPORT_PERSONS,
    /** Whether there is a mentor, until 13 March 2022. */
    HAS_MENTOR,
    /** Item e with the mentor in it. */
    SUPPORT_PERSON_OR_MENTOR,
    /** Item f. */
    MUNICIPAL_CONTACT,
    /** Item g: registered, and sent on the guide's word alone (S-3). */
    CONTACT_WANTED;

    static final Set<TransferItem> IDENTIFIERS = Collections.unmodifiableSet(EnumSet.of(BIRTH_DATE, NAME, CPR_NUMBER));
    static final Set<TransferItem> AT_STEP_3 = Collections.unmodifiableSet(EnumSet.range(BIRTH_DATE, RISK_JUDGEMENT));
    static final Set<TransferItem> WITH_SUPPORT_ITEMS = Collections.unmodifiableSet(EnumSet.of(
            CPR_NUMBER,
            NO_SUPPORT_NEED,
            ACADEMIC_NEED,
            SOCIAL_PERSONAL_OR_HEALTH_NEED,
            NEED_DOCUMENTED,
            OTHER_SUPPORT_PERSONS,
            HAS_MENTOR,
            MUNICIPAL_CONTACT));
    static final Set<TransferItem> WITH_MENTOR_IN_E = Collections.unmodifiableSet(EnumSet.of(
            CPR_NUMBER,
            NO_SUPPORT_NEED,
            ACADEMIC_NEED,
            SOCIAL_PERSONAL_OR_HEALTH_NEED,
            NEED_DOCUMENTED,
            SUPPORT_PERSON_OR_MENTOR,
            MUNICIPAL_CONTACT));
}
