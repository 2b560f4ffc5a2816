package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A key ring of given values. Begin with {@link #trusting}, then add. To change something while the host runs, let its
 * own {@link KeyRing} answer with a new one of these.
 *
 * <p>Immutable and thread-safe.
 *
 * @param own the keys of the parties that the host acts for, the one to sign with first
 * @param partners the certificates of the partners
 * @param issuers the issuers whose certificates are trusted
 * @param revocations lists of what they have revoked
 */
public record FixedKeyRing(
        Map<Party, List<OwnKey>> own,
        Map<Party, List<X509Certificate>> partners,
        List<X509Certificate> issuers,
        List<X509CRL> revocations)
        implements KeyRing {

    /** Copies the collections. */
    public FixedKeyRing {
        own = Map.copyOf(own);
        partners = Map.copyOf(partners);
        issuers = List.copyOf(issuers);
        revocations = List.copyOf(revocations);
    }

    /**
     * A ring without keys.
     *
     * @param issuers the issuers whose certificates are trusted
     * @return the ring
     */
    public static FixedKeyRing trusting(List<X509Certificate> issuers) {
        return new FixedKeyRing(Map.of(), Map.of(), issuers, List.of());
    }

    /**
     * The same with these keys of a party that the host acts for.
     *
     * @param party the party
     * @param keys its keys, the one to sign with first
     * @return the ring
     */
    public FixedKeyRing withOwn(Party party, List<OwnKey> keys) {
        return new FixedKeyRing(with(own, party, keys), partners, issuers, revocations);
    }

    /**
     * The same with these certificates of a partner.
     *
     * @param partner the partner
     * @param certificates its certificates
     * @return the ring
     */
    public FixedKeyRing withPartner(Party partner, List<X509Certificate> certificates) {
        return new FixedKeyRing(own, with(partners, partner, certificates), issuers, revocations);
    }

    /**
     * The same with these lists of what is revoked.
     *
     * @param lists the newest list of each issuer
     * @return the ring
     */
    public FixedKeyRing withRevocations(List<X509CRL> lists) {
        return new FixedKeyRing(own, partners, issuers, lists);
    }

    private static <T> Map<Party, List<T>> with(Map<Party, List<T>> present, Party party, List<T> values) {
        Map<Party, List<T>> all = new HashMap<>(present);
        all.put(party, List.copyOf(values));
        return all;
    }

    @Override
    public List<OwnKey> ownKeys(Party party) {
        return own.getOrDefault(party, List.of());
    }

    @Override
    public List<X509Certificate> certificatesOf(Party partner) {
        return partners.getOrDefault(partner, List.of());
    }

    /** Without keys and certificates. */
    @Override
    public String toString() {
        return "FixedKeyRing[" + own.size() + " own, " + partners.size() + " partners]";
    }
}
