package dk.ungebro.adapters.sftp;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The host keys that are trusted for one server.
 *
 * @param pins those that are accepted
 * @param revoked the fingerprints that are never accepted
 * @param place where they stand, for an operator
 */
record TrustedKeys(Set<HostKeyPin> pins, Set<String> revoked, String place) {

    static TrustedKeys pinned(Set<HostKeyPin> pins) {
        return new TrustedKeys(pins, Set.of(), "the pinned ones");
    }

    /** What speaks against a key that a server shows; empty if it is trusted. */
    Optional<String> objection(String type, String fingerprint) {
        String shown = type + " " + fingerprint;
        if (revoked.contains(fingerprint)) {
            return Optional.of("the host key is revoked: " + shown + " is marked so in " + place
                    + "; whoever shows it may not be the server. Ask the operator of the server which key it has now");
        }
        if (pins.stream().anyMatch(pin -> pin.matches(type, fingerprint))) {
            return Optional.empty();
        }
        Set<HostKeyPin> sameType = pins.stream()
                .filter(pin -> pin.keyType().filter(type::equals).isPresent())
                .collect(Collectors.toSet());
        return Optional.of(sameType.isEmpty() ? unknown(shown) : changed(shown, sameType));
    }

    private String changed(String shown, Set<HostKeyPin> expected) {
        return "the host key has changed: the server shows " + shown + ", expected was " + sorted(expected)
                + "; either its operator has changed it, or another machine answers. Ask the operator before you trust"
                + " the new key; during a change of keys trust both";
    }

    private String unknown(String shown) {
        return "the host key is unknown: the server shows " + shown + ", trusted are " + text()
                + "; compare it with what the operator of the server has told you, then pin it, with its type";
    }

    /** The keys, or that there are none. */
    String text() {
        return pins.isEmpty() ? "none in " + place : sorted(pins) + " (" + place + ")";
    }

    private static String sorted(Set<HostKeyPin> pins) {
        return new TreeSet<>(pins.stream().map(HostKeyPin::toString).toList()).toString();
    }
}
