package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.sshd.client.session.ClientSession;

/**
 * Who logs in and with what.
 *
 * <p>Immutable and thread-safe, as far as what the host supplies is; {@code toString} shows the user only.
 */
public final class SftpLogin {

    /** What proves that it is the user: exactly one of these is used. */
    private sealed interface Proof {

        record Password(String value) implements Proof {}

        record Keys(Supplier<KeyPair> source) implements Proof {}
    }

    private final String user;
    private final Proof proof;

    private SftpLogin(String user, Proof proof) {
        this.user = Objects.requireNonNull(user, "user");
        this.proof = proof;
    }

    /**
     * A login with a password.
     *
     * @param user the user
     * @param password the password
     * @return the login
     */
    public static SftpLogin password(String user, String password) {
        return new SftpLogin(user, new Proof.Password(Objects.requireNonNull(password, "password")));
    }

    /**
     * A login with a key pair.
     *
     * @param user the user
     * @param pair the private key and its public key
     * @return the login
     */
    public static SftpLogin keyPair(String user, KeyPair pair) {
        Objects.requireNonNull(pair, "pair");
        return new SftpLogin(user, new Proof.Keys(() -> pair));
    }

    /**
     * A login with a private key in a file without passphrase, in the form of OpenSSH or PEM. The file is read at each
     * login: a key is changed by putting another file in its place.
     *
     * @param user the user
     * @param file the private key
     * @return the login
     */
    public static SftpLogin keyFile(String user, Path file) {
        return new SftpLogin(
                user, new Proof.Keys(new KeyFile(Objects.requireNonNull(file, "file"), Optional.empty())::read));
    }

    /**
     * A login with a private key in a file that a passphrase opens.
     *
     * @param user the user
     * @param file the private key, in the form of OpenSSH or PEM, read at each login
     * @param passphrase the passphrase, asked for at each login
     * @return the login
     */
    public static SftpLogin keyFile(String user, Path file, Supplier<String> passphrase) {
        Objects.requireNonNull(file, "file");
        return new SftpLogin(user, new Proof.Keys(new KeyFile(file, Optional.of(passphrase))::read));
    }

    /**
     * A login with a key that the host supplies, asked for at each login: so it can be changed without a restart. The
     * private key may stay in a token (PKCS#11); it is used by the provider that knows it.
     *
     * @param user the user
     * @param source gives the private key, or a handle of it, and its public key; what it throws is taken as temporary
     * @return the login
     */
    public static SftpLogin keys(String user, Supplier<KeyPair> source) {
        Objects.requireNonNull(source, "source");
        return new SftpLogin(user, new Proof.Keys(() -> supplied(source)));
    }

    private static KeyPair supplied(Supplier<KeyPair> source) {
        KeyPair pair;
        try {
            pair = source.get();
        } catch (RuntimeException e) {
            throw new TemporarilyUnavailable("the host supplies no key for the login now", e);
        }
        if (pair == null) {
            throw new Misconfigured("the host supplies no key for the login");
        }
        return pair;
    }

    /**
     * The user.
     *
     * @return the name
     */
    public String user() {
        return user;
    }

    /**
     * Gets ready what proves the login, before anything is connected.
     *
     * @return gives it to a session
     */
    Consumer<ClientSession> ready() {
        if (proof instanceof Proof.Keys keys) {
            KeyPair pair = keys.source().get();
            return session -> session.addPublicKeyIdentity(pair);
        }
        String password = ((Proof.Password) proof).value();
        return session -> session.addPasswordIdentity(password);
    }

    @Override
    public String toString() {
        return "SftpLogin[" + user + "]";
    }
}
