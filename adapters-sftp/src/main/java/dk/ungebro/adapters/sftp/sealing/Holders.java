package dk.ungebro.adapters.sftp.sealing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

/** Certificates as CMS compares them: by issuer and number, or by the id of their key. */
final class Holders {

    private Holders() {}

    static X509CertificateHolder of(X509Certificate certificate) {
        try {
            return new JcaX509CertificateHolder(certificate);
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate of the key ring cannot be encoded", e);
        }
    }
}
