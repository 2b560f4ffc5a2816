package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;

/** Decrypts a batch, then looks who signed it and what exactly. */
final class Opener {

    /** What a signature, certificates and keys for all certificates of a recipient may add. */
    private static final int ROOM_FOR_SEAL = 64 * 1024;

    private final SealSettings settings;
    private final SignatureCheck signatures;

    Opener(SealSettings settings, SignatureCheck signatures) {
        this.settings = settings;
        this.signatures = signatures;
    }

    Batch open(Batch sealed) throws Refusal {
        Party party = settings.party();
        if (!sealed.to().equals(party)) {
            throw new Refusal(
                    RefusalReason.FOR_SOMEBODY_ELSE,
                    "it is addressed to " + sealed.to().key());
        }
        byte[] content = sealed.content();
        if (content.length - ROOM_FOR_SEAL > settings.maxBatchBytes()) {
            throw new Refusal(RefusalReason.TOO_LARGE, "it has " + content.length + " bytes");
        }
        byte[] signed = Decryption.decrypted(content, settings.keys().ownKeys(party));
        byte[] bound = signatures.verified(signed, settings.keys().certificatesOf(sealed.from()));
        return SignedHeader.unbind(sealed, bound);
    }
}
