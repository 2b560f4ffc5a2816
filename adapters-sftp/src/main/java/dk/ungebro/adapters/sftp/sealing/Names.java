package dk.ungebro.adapters.sftp.sealing;

import java.math.BigInteger;
import java.security.cert.X509Certificate;

/** How certificates are named for an operator: never by their subject, who may be a person. */
final class Names {

    private Names() {}

    static String of(X509Certificate certificate) {
        return of(
                certificate.getSerialNumber(),
                certificate.getIssuerX500Principal().getName());
    }

    static String of(BigInteger serial, String issuer) {
        return "certificate " + serial.toString(16) + " of the issuer " + issuer;
    }
}
