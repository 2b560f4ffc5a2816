package dk.ungebro.adapters.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Sequence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the ready marker of a batch. */
record Manifest(String id, Party from, Party to, int count, int size, String sha256) {

    /** No manifest is longer. */
    static final int MAX_BYTES = 1024;

    private static final Pattern FORM = Pattern.compile("format=1\nid=(" + Batch.ID_PATTERN
            + ")\nfrom=([A-Z0-9]{1,20})\nto=([A-Z0-9]{1,20})\n(sequence=[0-9a-f]{8}/[1-9][0-9]{0,9}\n)?"
            + "count=([0-9]{1,9})\nsize=([0-9]{1,9})\nsha256=([0-9a-f]{64})\n");

    static Manifest of(Batch batch, byte[] content) {
        return new Manifest(batch.id(), batch.from(), batch.to(), batch.count(), content.length, digest(content));
    }

    /** Reads what came from outside; empty if it has another form. */
    static Optional<Manifest> read(byte[] bytes) {
        Matcher matcher = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Manifest(
                            matcher.group(1),
                            Party.ofKey(matcher.group(2)),
                            Party.ofKey(matcher.group(3)),
                            Integer.parseInt(matcher.group(5)),
                            Integer.parseInt(matcher.group(6)),
                            matcher.group(7)))
                    .filter(manifest ->
                            matcher.group(4) == null || matcher.group(4).equals(manifest.sequence()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The place that the id of the batch names, in a line of its own for whoever reads along. */
    private String sequence() {
        return Sequence.of(id, from, to)
                .map(place -> "sequence=" + place.series() + "/" + place.number() + "\n")
                .orElse("");
    }

    byte[] write() {
        String text = "format=1\nid=" + id + "\nfrom=" + from.key() + "\nto=" + to.key() + "\n" + sequence() + "count="
                + count + "\nsize=" + size + "\nsha256=" + sha256 + "\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean describes(byte[] content) {
        return content.length == size && digest(content).equals(sha256);
    }

    /** The same with a digest that was made while the bytes came. */
    boolean describes(byte[] content, MessageDigest digest) {
        return content.length == size
                && HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /** Whether both describe the same batch, be it with other bytes. */
    boolean isSameBatch(Manifest other) {
        return id.equals(other.id) && from.equals(other.from) && to.equals(other.to) && count == other.count;
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** A new one, which has seen nothing yet. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
