package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a known_hosts file. A line that cannot be understood stops the reading: it might have revoked a key. */
final class KnownHosts {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private KnownHosts() {}

    /**
     * What a file says about a server.
     *
     * @throws Misconfigured if it cannot be read or understood
     */
    static TrustedKeys read(Path file, String host, int port) {
        String name = HostPatterns.name(host, port);
        Set<HostKeyPin> trusted = new HashSet<>();
        Set<String> revoked = new HashSet<>();
        int authorities = 0;
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            KnownHostLine line = line(file, number, lines.get(number - 1), name).orElse(null);
            if (line == null) {
                continue;
            }
            switch (line.marker()) {
                case TRUSTED -> trusted.add(line.key());
                case REVOKED -> revoked.add(line.key().fingerprint());
                case AUTHORITY -> authorities++;
            }
        }
        trusted.removeIf(key -> revoked.contains(key.fingerprint()));
        String aside = authorities > 0 ? ", whose lines of authorities are not used" : "";
        return new TrustedKeys(Set.copyOf(trusted), Set.copyOf(revoked), file + " under the name " + name + aside);
    }

    private static Optional<KnownHostLine> line(Path file, int number, String text, String name) {
        try {
            return KnownHostLine.read(text).filter(line -> HostPatterns.match(line.hosts(), name));
        } catch (IllegalArgumentException e) {
            throw new Misconfigured(
                    "line " + number + " of " + file + " is no line of a known_hosts file; mend it or take it out", e);
        }
    }

    private static List<String> lines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Misconfigured("the known_hosts file " + file + " has more than " + MOST_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new Misconfigured("the known_hosts file " + file + " cannot be read", e);
        }
    }
}
