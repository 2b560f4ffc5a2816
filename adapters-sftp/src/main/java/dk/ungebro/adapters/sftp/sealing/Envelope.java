package dk.ungebro.adapters.sftp.sealing;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.RecipientInformation;

/** A CMS envelope that was read but not opened: who can open it, and whether its cipher shows changes. */
record Envelope(Collection<RecipientInformation> recipients, boolean authenticated) {

    private static final int MOST_RECIPIENTS = 100;

    static Envelope read(byte[] sealed) throws Refusal {
        Envelope envelope = parse(sealed);
        if (envelope.recipients.size() > MOST_RECIPIENTS) {
            throw new Refusal(RefusalReason.NOT_SEALED, "it has more than " + MOST_RECIPIENTS + " recipients");
        }
        return envelope;
    }

    /** What is read is hostile: the parser answers some of it with exceptions of its own. */
    private static Envelope parse(byte[] sealed) throws Refusal {
        try {
            var info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(sealed));
            if (info.getContentType().equals(CMSObjectIdentifiers.authEnvelopedData)) {
                requireCipher(cipher(info.getContent()), CMSAlgorithm.AES256_GCM);
                return new Envelope(
                        new CMSAuthEnvelopedData(info).getRecipientInfos().getRecipients(), true);
            }
            if (info.getContentType().equals(CMSObjectIdentifiers.envelopedData)) {
                var data = new CMSEnvelopedData(info);
                requireCipher(data.getContentEncryptionAlgorithm().getAlgorithm(), CMSAlgorithm.AES256_CBC);
                return new Envelope(data.getRecipientInfos().getRecipients(), false);
            }
        } catch (IOException | CMSException | RuntimeException e) {
            throw new Refusal(RefusalReason.NOT_SEALED, "it is no CMS envelope that can be read", e);
        }
        throw new Refusal(RefusalReason.NOT_SEALED, "it is CMS, but no envelope");
    }

    /** Where the key of the envelope is encrypted for an own key. */
    @SuppressWarnings("unchecked") // The id is a selector without its type.
    List<RecipientInformation> slotsOf(OwnKey own) {
        var holder = Holders.of(own.certificate());
        Class<? extends RecipientInformation> kind =
                KeyKind.isRsa(own.key()) ? KeyTransRecipientInformation.class : KeyAgreeRecipientInformation.class;
        return recipients.stream()
                .filter(kind::isInstance)
                .filter(slot -> slot.getRID().match(holder))
                .toList();
    }

    private static ASN1ObjectIdentifier cipher(ASN1Encodable content) {
        return AuthEnvelopedData.getInstance(content)
                .getAuthEncryptedContentInfo()
                .getContentEncryptionAlgorithm()
                .getAlgorithm();
    }

    private static void requireCipher(ASN1ObjectIdentifier cipher, ASN1ObjectIdentifier expected) throws Refusal {
        if (!cipher.equals(expected)) {
            throw new Refusal(RefusalReason.TOO_WEAK, "it is not encrypted with AES-256 in GCM or CBC mode");
        }
    }
}
