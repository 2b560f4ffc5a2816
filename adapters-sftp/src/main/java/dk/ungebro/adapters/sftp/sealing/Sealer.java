package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/** Signs a batch, then encrypts it. */
final class Sealer {

    private final KeyChoice choice;
    private final Clock clock;

    Sealer(KeyChoice choice, Clock clock) {
        this.choice = choice;
        this.clock = clock;
    }

    Batch seal(Batch plain) {
        OwnKey own = choice.signing(plain.from());
        List<X509Certificate> recipients = choice.receiving(plain.to());
        try {
            byte[] signed = Signing.sign(SignedHeader.bind(plain), own, clock.instant());
            byte[] sealed = Encryption.encrypt(signed, recipients);
            return new Batch(plain.id(), plain.from(), plain.to(), plain.count(), sealed);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new Misconfigured("cannot be sealed with " + Names.of(own.certificate()) + ": " + plain, e);
        }
    }
}
