package dk.ungebro.adapters.sftp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;

/**
 * A line of a known_hosts file that names a key.
 *
 * @param marker what it says about the key
 * @param hosts which servers it is about
 * @param key the key, by type and fingerprint
 */
record KnownHostLine(Marker marker, String hosts, HostKeyPin key) {

    /** What a line says about its key. */
    enum Marker {
        TRUSTED,
        REVOKED,
        /** The key of an authority that signs host keys; not used here. */
        AUTHORITY
    }

    /**
     * Reads a line.
     *
     * @return empty for an empty line and a comment
     * @throws IllegalArgumentException if it is something else than the format has
     */
    static Optional<KnownHostLine> read(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        Iterator<String> fields = Arrays.asList(text.split("[ \t]+", 5)).iterator();
        String first = next(fields);
        Marker marker = marker(first);
        String hosts = marker == Marker.TRUSTED ? first : next(fields);
        return Optional.of(new KnownHostLine(marker, hosts, key(next(fields), next(fields))));
    }

    private static Marker marker(String field) {
        if (!field.startsWith("@")) {
            return Marker.TRUSTED;
        }
        return switch (field) {
            case "@revoked" -> Marker.REVOKED;
            case "@cert-authority" -> Marker.AUTHORITY;
            default -> throw new IllegalArgumentException("there is no marker of this name");
        };
    }

    private static String next(Iterator<String> fields) {
        if (!fields.hasNext()) {
            throw new IllegalArgumentException("a line has names, a type and a key");
        }
        return fields.next();
    }

    private static HostKeyPin key(String type, String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (!typeWithin(key).equals(type)) {
            throw new IllegalArgumentException("the key is of another type than the line says");
        }
        String digest = Base64.getEncoder().withoutPadding().encodeToString(sha256(key));
        return new HostKeyPin(Optional.of(type), "SHA256:" + digest);
    }

    /** A key begins with the length and the letters of its type. */
    private static String typeWithin(byte[] key) {
        int length = key.length < Integer.BYTES ? -1 : ByteBuffer.wrap(key).getInt();
        if (length < 0 || length > key.length - Integer.BYTES) {
            throw new IllegalArgumentException("the key is cut off");
        }
        return new String(key, Integer.BYTES, length, StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
