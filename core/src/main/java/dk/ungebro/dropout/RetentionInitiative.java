package dk.ungebro.dropout;

/** What may be started to keep a youth in the education (<i>fastholdelsesinitiativ</i>, R-FOLLOW-2). A closed list. */
public enum RetentionInitiative {
    /** A meeting with the youth and the institution. */
    JOINT_MEETING,
    /** A mentor. */
    MENTOR,
    /** Special educational support, applied for by the institution. */
    SPECIAL_EDUCATIONAL_SUPPORT,
    /** Guidance by the municipal youth effort. */
    GUIDANCE,
    /** A contact teacher at the institution. */
    CONTACT_TEACHER,
    /** Help to another programme. */
    CHANGE_OF_PROGRAMME
}
