package dk.ungebro.contact;

/** What a contact point is. */
public enum ContactKind {
    /** One employee. */
    PERSON,
    /** A team. */
    TEAM,
    /** The box that receives when nobody else does. */
    FALLBACK_BOX
}
