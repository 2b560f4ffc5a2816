package dk.ungebro.message;

/** What a message says. */
public enum MessageKind {
    /** A youth is admitted (<i>optagelse</i>). */
    ADMISSION,
    /** A youth is at risk of dropout (<i>risiko for frafald</i>). */
    RISK,
    /** A learner was told of worrying absence, before it became a risk report; recorded, never sent. */
    ABSENCE_WARNING,
    /** A youth interrupted a programme (<i>afbrud</i>). */
    INTERRUPTION,
    /** A youth completed a programme (<i>gennemførelse</i>). */
    COMPLETION,
    /** Whom to contact at the institution. */
    CONTACT,
    /** An earlier message of the same author is annulled (<i>annullering</i>). */
    ANNULMENT,
    /** A municipality subscribes to a youth's events (<i>abonnement</i>). */
    SUBSCRIPTION_START,
    /** A municipality ends a subscription. */
    SUBSCRIPTION_END,
    /** The municipality's notice to the institution with the support needs (LAB § 30(7)). */
    SUPPORT_NOTICE,
    /** The municipality's notice to the institution of an ordered start, as it was until 2021. */
    FORMER_NOTICE
}
