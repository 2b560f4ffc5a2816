package dk.ungebro.adapters.sftp.sealing;

/** Why a batch that arrived is not given. */
public enum RefusalReason {

    /** It has more bytes than the settings allow. */
    TOO_LARGE,

    /** It has not the form of a sealed batch. */
    NOT_SEALED,

    /** It is encrypted, or addressed, for somebody else, or for a key that is not on the key ring any more. */
    FOR_SOMEBODY_ELSE,

    /** It does not decrypt, or its signature does not fit its contents. */
    TAMPERED,

    /** What the sender signed has another id, sender, recipient or count than the batch that was delivered. */
    OTHER_HEADER,

    /** It is encrypted or signed in a way, or with a key so short, that proves nothing. */
    TOO_WEAK,

    /** It is signed with a certificate that is not known as one of its sender. */
    UNKNOWN_SIGNER,

    /** The certificate that signed it is not valid yet. */
    NOT_YET_VALID,

    /** The certificate that signed it, or that of its issuer, has expired. */
    EXPIRED,

    /** The certificate that signed it, or that of its issuer, is revoked. */
    REVOKED,

    /** The certificate that signed it comes from no trusted issuer. */
    UNTRUSTED,

    /** The certificate that signed it is not meant for signing. */
    NOT_MEANT_FOR_IT
}
