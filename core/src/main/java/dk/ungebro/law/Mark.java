package dk.ungebro.law;

/** How well a rule is founded. */
public enum Mark {
    /** The legal text says it. */
    LAW,
    /** The guide of the agencies says it. */
    SEED,
    /** Nobody wrote it: a choice of this project, made visible and configurable. */
    UNVERIFIED
}
