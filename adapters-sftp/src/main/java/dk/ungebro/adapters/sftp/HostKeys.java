package dk.ungebro.adapters.sftp;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the host keys stand that are trusted: among pinned fingerprints, or in a known_hosts file as OpenSSH writes it.
 * There is no third way, and none that trusts a key because a server shows it.
 *
 * <p>Immutable and thread-safe.
 */
public final class HostKeys {

    private final Set<HostKeyPin> pins;
    private final Optional<Path> file;

    private HostKeys(Set<HostKeyPin> pins, Optional<Path> file) {
        this.pins = pins;
        this.file = file;
    }

    /**
     * Those of some fingerprints.
     *
     * @param pins at least one
     * @return the host keys
     * @throws IllegalArgumentException if there is none
     */
    public static HostKeys pinned(Set<HostKeyPin> pins) {
        if (pins.isEmpty()) {
            throw new IllegalArgumentException("at least one host key is pinned");
        }
        return new HostKeys(Set.copyOf(pins), Optional.empty());
    }

    /**
     * Those that a known_hosts file holds for the server. It is read at each connect, so that a changed file counts
     * without a restart. Its hashed names, patterns, ports and lines {@code @revoked} count; certificate authorities do
     * not.
     *
     * @param file the file
     * @return the host keys
     */
    public static HostKeys knownHosts(Path file) {
        return new HostKeys(Set.of(), Optional.of(Objects.requireNonNull(file, "file")));
    }

    /**
     * The pinned fingerprints.
     *
     * @return empty for a known_hosts file
     */
    public Set<HostKeyPin> pins() {
        return pins;
    }

    TrustedKeys of(String host, int port) {
        return file.map(found -> KnownHosts.read(found, host, port)).orElseGet(() -> TrustedKeys.pinned(pins));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostKeys that && pins.equals(that.pins) && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pins, file);
    }

    @Override
    public String toString() {
        return file.map(Path::toString).orElseGet(pins::toString);
    }
}
