package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.party.Party;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Keys and certificates as the host keeps them. It is asked at every batch, from any thread, so what it gives may change
 * while the host runs. {@link FixedKeyRing} is one of given values.
 */
public interface KeyRing {

    /**
     * The keys of a party that the host acts for. The first that is valid signs; all of them open what arrives, so an old
     * one stays here until nothing that was sealed for it can be under way.
     *
     * @param party the party
     * @return its keys, the one to sign with first; empty if there are none
     */
    List<OwnKey> ownKeys(Party party);

    /**
     * The certificates of a partner. A batch is encrypted for all of them that are valid, and may be signed with any, so
     * an old and a new one may stand side by side.
     *
     * @param partner the partner
     * @return its certificates, empty if there are none
     */
    List<X509Certificate> certificatesOf(Party partner);

    /**
     * The issuers whose certificates are trusted. An issuer that has its own issuer in this list is checked against that
     * one too.
     *
     * @return the certificates of the issuers
     */
    List<X509Certificate> issuers();

    /**
     * Lists of what the issuers have revoked, none of them out of date. An issuer without a list is taken to have revoked
     * nothing.
     *
     * @return the lists
     */
    List<X509CRL> revocations();
}
