package dk.ungebro.adapters.sftp.sealing;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider of what the platform does not have. */
final class Ciphers {

    /** Handed on as an object: to register it would change the ciphers of the whole host. Making one takes long. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private Ciphers() {}
}
