package dk.ungebro.adapters.sftp.sealing;

import java.security.PrivateKey;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipient;

/** Opens an envelope that somebody else has made. */
final class Decryption {

    private Decryption() {}

    /** What is in it, if one of the keys opens it. */
    static byte[] decrypted(byte[] sealed, List<OwnKey> keys) throws Refusal {
        Envelope envelope = Envelope.read(sealed);
        Exception failure = null;
        for (OwnKey own : keys) {
            for (RecipientInformation slot : envelope.slotsOf(own)) {
                try {
                    return slot.getContent(recipient(own.key(), envelope.authenticated()));
                } catch (CMSException | RuntimeException e) {
                    failure = e;
                }
            }
        }
        if (failure != null) {
            throw new Refusal(RefusalReason.TAMPERED, "it does not decrypt with the key it is encrypted for", failure);
        }
        throw new Refusal(RefusalReason.FOR_SOMEBODY_ELSE, "it is encrypted for no key of the key ring");
    }

    private static Recipient recipient(PrivateKey key, boolean authenticated) {
        return KeyKind.isRsa(key) ? transported(key, authenticated) : agreed(key, authenticated);
    }

    private static Recipient transported(PrivateKey key, boolean authenticated) {
        JceKeyTransRecipient recipient =
                authenticated ? new JceKeyTransAuthEnvelopedRecipient(key) : new JceKeyTransEnvelopedRecipient(key);
        return recipient.setProvider(Ciphers.PROVIDER);
    }

    private static Recipient agreed(PrivateKey key, boolean authenticated) {
        JceKeyAgreeRecipient recipient =
                authenticated ? new JceKeyAgreeAuthEnvelopedRecipient(key) : new JceKeyAgreeEnvelopedRecipient(key);
        return recipient.setProvider(Ciphers.PROVIDER);
    }
}
