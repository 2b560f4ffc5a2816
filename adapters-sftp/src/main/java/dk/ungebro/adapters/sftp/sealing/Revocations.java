package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.Misconfigured;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** What one issuer has revoked. */
record Revocations(List<X509CRL> lists) {

    /** The lists of the issuer; one that proves nothing stops everything, since it might hide a revocation. */
    static Revocations of(KeyRing keys, X500Principal issuer, Instant now) {
        List<X509CRL> lists = keys.revocations().stream()
                .filter(list -> list.getIssuerX500Principal().equals(issuer))
                .toList();
        // An issuer that has changed its key signs one list for all that it has issued.
        List<X509Certificate> signers = keys.issuers().stream()
                .filter(trusted -> trusted.getSubjectX500Principal().equals(issuer))
                .toList();
        lists.forEach(list -> requireProof(list, signers, now));
        return new Revocations(lists);
    }

    private static void requireProof(X509CRL list, List<X509Certificate> signers, Instant now) {
        String name = "the list of what " + list.getIssuerX500Principal().getName() + " has revoked";
        Date next = list.getNextUpdate();
        if (next != null && now.isAfter(next.toInstant())) {
            throw new Misconfigured(name + " is out of date since " + next.toInstant()
                    + ": give the key ring a new one; until then nothing is sent or fetched that depends on it");
        }
        if (signers.stream().noneMatch(signer -> isSignedBy(list, signer))) {
            throw new Misconfigured(name + " is not signed by that issuer: give the key ring the right one");
        }
    }

    private static boolean isSignedBy(X509CRL list, X509Certificate signer) {
        try {
            list.verify(signer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    void requireUnrevoked(X509Certificate certificate) throws Refusal {
        for (X509CRL list : lists) {
            if (list.isRevoked(certificate)) {
                throw new Refusal(RefusalReason.REVOKED, Names.of(certificate) + " is revoked by its issuer");
            }
        }
    }
}
