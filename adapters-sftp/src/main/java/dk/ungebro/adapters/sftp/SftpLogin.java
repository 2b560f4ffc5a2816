package dk.ungebro.adapters.sftp;

import java.security.KeyPair;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Who logs in and with what.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the user only.
 */
public final class SftpLogin {

    /** What proves that it is the user: exactly one of the two is used. */
    private sealed interface Proof {

        record Password(String value) implements Proof {}

        record Keys(KeyPair pair) implements Proof {}
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
        return new SftpLogin(user, new Proof.Keys(Objects.requireNonNull(pair, "pair")));
    }

    /**
     * The user.
     *
     * @return the name
     */
    public String user() {
        return user;
    }

    void present(Consumer<String> password, Consumer<KeyPair> keys) {
        if (proof instanceof Proof.Password secret) {
            password.accept(secret.value());
        } else if (proof instanceof Proof.Keys secret) {
            keys.accept(secret.pair());
        }
    }

    @Override
    public String toString() {
        return "SftpLogin[" + user + "]";
    }
}
