package dk.ungebro.adapters.sftp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host key that is trusted: its SHA-256 fingerprint, as {@code ssh-keygen -l} prints it, and its type. Where all pins
 * of a connection name a type, only these types are asked for, so that a server with keys of several types shows one
 * that can be checked.
 *
 * @param keyType the type, for example {@code ecdsa-sha2-nistp256}; empty for any
 * @param fingerprint {@code SHA256:} and 43 characters
 */
public record HostKeyPin(Optional<String> keyType, String fingerprint) {

    private static final Pattern FORM = Pattern.compile("(?:([a-z0-9@.-]{3,64}) )?(SHA256:[A-Za-z0-9+/]{43})=?");

    /**
     * Checks the form.
     *
     * @param keyType the type, empty for any
     * @param fingerprint {@code SHA256:} and 43 characters
     * @throws IllegalArgumentException if it is not the fingerprint of a host key
     */
    public HostKeyPin {
        String text = keyType.map(type -> type + " ").orElse("") + fingerprint;
        if (!FORM.matcher(text).matches() || fingerprint.endsWith("=")) {
            throw new IllegalArgumentException("not the SHA-256 fingerprint of a host key: " + text);
        }
    }

    /**
     * Reads a pin.
     *
     * @param text {@code SHA256:...}, or the type, a space and {@code SHA256:...}
     * @return the pin
     * @throws IllegalArgumentException if the text has another form
     */
    public static HostKeyPin of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the SHA-256 fingerprint of a host key: " + text);
        }
        Optional<String> type = Optional.ofNullable(matcher.group(1)).map(name -> name.toLowerCase(Locale.ROOT));
        return new HostKeyPin(type, matcher.group(2));
    }

    boolean matches(String shownType, String shownFingerprint) {
        return fingerprint.equals(shownFingerprint)
                && keyType.map(shownType::equals).orElse(true);
    }

    @Override
    public String toString() {
        return keyType.map(type -> type + " ").orElse("") + fingerprint;
    }
}
