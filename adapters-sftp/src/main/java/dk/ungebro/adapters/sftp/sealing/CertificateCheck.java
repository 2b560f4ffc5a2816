package dk.ungebro.adapters.sftp.sealing;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a certificate may be used now. */
final class CertificateCheck {

    private static final int MOST_ISSUERS = 8;
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private final KeyRing keys;
    private final Clock clock;

    CertificateCheck(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    void require(X509Certificate certificate, KeyUse use) throws Refusal {
        requireStrength(certificate);
        use.require(certificate);
        requireTrust(certificate, MOST_ISSUERS);
    }

    private static void requireStrength(X509Certificate certificate) throws Refusal {
        PublicKey key = certificate.getPublicKey();
        boolean strong = (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= RSA_BITS)
                || (key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS);
        if (!strong) {
            throw new Refusal(
                    RefusalReason.TOO_WEAK,
                    Names.of(certificate) + " has no RSA key of " + RSA_BITS + " bits or EC key of " + EC_BITS);
        }
    }

    private void requireTrust(X509Certificate certificate, int issuersLeft) throws Refusal {
        requireTime(certificate);
        Optional<X509Certificate> found = issuersLeft > 0 ? issuerOf(certificate) : Optional.empty();
        X509Certificate issuer = found.orElseThrow(
                () -> new Refusal(RefusalReason.UNTRUSTED, Names.of(certificate) + " comes from no trusted issuer"));
        Revocations.of(keys, issuer.getSubjectX500Principal(), clock.instant()).requireUnrevoked(certificate);
        if (isListedBelowAnother(issuer)) {
            requireTrust(issuer, issuersLeft - 1);
        } else {
            requireTime(issuer);
        }
    }

    private void requireTime(X509Certificate certificate) throws Refusal {
        Instant now = clock.instant();
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (now.isBefore(begin)) {
            throw new Refusal(RefusalReason.NOT_YET_VALID, Names.of(certificate) + " is not valid before " + begin);
        }
        if (now.isAfter(end)) {
            throw new Refusal(RefusalReason.EXPIRED, Names.of(certificate) + " expired at " + end);
        }
    }

    private boolean isListedBelowAnother(X509Certificate issuer) {
        return !issuer.getSubjectX500Principal().equals(issuer.getIssuerX500Principal())
                && issuerOf(issuer).isPresent();
    }

    private Optional<X509Certificate> issuerOf(X509Certificate certificate) {
        Set<TrustAnchor> anchors = new HashSet<>();
        keys.issuers().stream()
                .filter(issuer -> issuer.getBasicConstraints() >= 0)
                .forEach(issuer -> anchors.add(new TrustAnchor(issuer, null)));
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        try {
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate));
            var result = (PKIXCertPathValidatorResult)
                    CertPathValidator.getInstance("PKIX").validate(path, parameters(anchors));
            return Optional.of(result.getTrustAnchor().getTrustedCert());
        } catch (CertPathValidatorException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PKIX", e);
        }
    }

    /** Revocation is asked for apart, of the lists of the host alone. */
    private PKIXParameters parameters(Set<TrustAnchor> anchors) throws GeneralSecurityException {
        var parameters = new PKIXParameters(anchors);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(clock.instant()));
        return parameters;
    }
}
