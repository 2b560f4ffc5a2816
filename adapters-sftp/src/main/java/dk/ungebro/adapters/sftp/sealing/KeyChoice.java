package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import dk.ungebro.port.Misconfigured;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses among what the host gives. */
final class KeyChoice {

    private final KeyRing keys;
    private final CertificateCheck check;

    KeyChoice(KeyRing keys, CertificateCheck check) {
        this.keys = keys;
        this.check = check;
    }

    /** The first own key that may sign. */
    OwnKey signing(Party party) {
        List<String> refused = new ArrayList<>();
        for (OwnKey own : keys.ownKeys(party)) {
            Optional<Refusal> refusal = refusal(own.certificate(), KeyUse.SIGNING);
            if (refusal.isEmpty()) {
                return own;
            }
            refused.add(refusal.get().detail());
        }
        throw new Misconfigured(party.key()
                + " has no key to sign with: give the key ring a key with a valid certificate" + because(refused));
    }

    /** All certificates of a partner that a batch may be encrypted for. */
    List<X509Certificate> receiving(Party partner) {
        List<String> refused = new ArrayList<>();
        List<X509Certificate> usable = new ArrayList<>();
        for (X509Certificate certificate : keys.certificatesOf(partner)) {
            refusal(certificate, KeyUse.RECEIVING)
                    .ifPresentOrElse(refusal -> refused.add(refusal.detail()), () -> usable.add(certificate));
        }
        if (usable.isEmpty()) {
            throw new Misconfigured("nothing can be encrypted for " + partner.key()
                    + ": get its valid certificate and give it to the key ring" + because(refused));
        }
        return usable;
    }

    /** When the last certificate of a party ends that is valid now, for the use that ends first. */
    Optional<Instant> end(Party party) {
        List<X509Certificate> all = new ArrayList<>(keys.certificatesOf(party));
        keys.ownKeys(party).forEach(own -> all.add(own.certificate()));
        Optional<Instant> signing = end(all, KeyUse.SIGNING);
        Optional<Instant> receiving = end(all, KeyUse.RECEIVING);
        return signing.flatMap(one -> receiving.map(other -> one.isBefore(other) ? one : other));
    }

    private Optional<Instant> end(List<X509Certificate> certificates, KeyUse use) {
        return certificates.stream()
                .filter(certificate -> refusal(certificate, use).isEmpty())
                .map(certificate -> certificate.getNotAfter().toInstant())
                .max(Comparator.naturalOrder());
    }

    private Optional<Refusal> refusal(X509Certificate certificate, KeyUse use) {
        try {
            check.require(certificate, use);
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e);
        }
    }

    private static String because(List<String> refused) {
        return refused.isEmpty() ? " (there is none)" : " (" + String.join("; ", refused) + ")";
    }
}
