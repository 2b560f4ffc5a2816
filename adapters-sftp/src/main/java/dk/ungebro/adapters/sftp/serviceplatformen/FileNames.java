package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How data files are named. The metadata of the platform have no place for what a batch needs, so the name carries it:
 * {@code {id}}, {@code {count}} and {@code {digest}} (SHA-256 in hex; {@code {digest:32}} for its first 32 digits) stand in
 * every pattern; {@code {from}} and {@code {to}}, the keys of the parties, where one user serves several. Which names and
 * lengths the platform takes is not established.
 *
 * <p>Immutable and thread-safe.
 */
public final class FileNames {

    /** The usual pattern. */
    public static final String USUAL = "{id}.{count}.{digest}.jsonl";

    /** The greatest length that common file systems leave room for, with the endings of the platform. */
    public static final int USUAL_LENGTH = 220;

    private static final Pattern PIECE =
            Pattern.compile("\\{(id|count|from|to|digest)(?::(3[2-9]|[45][0-9]|6[0-4]))?\\}|([A-Za-z0-9._-]+)");
    private static final Pattern RESERVED = Pattern.compile("\\..*|.*\\.(trigger|metadata|sftpreceipt|part)");
    private static final int WHOLE_DIGEST = 64;

    private final String pattern;
    private final int maxLength;
    private final List<String> placeholders = new ArrayList<>();
    private final Pattern form;
    private int digits = WHOLE_DIGEST;

    private FileNames(String pattern, int maxLength) {
        this.pattern = pattern;
        this.maxLength = maxLength;
        this.form = compile();
        require(List.of("id", "count", "digest").stream().allMatch(placeholders::contains), "id, count and digest");
        require(placeholders.stream().distinct().count() == placeholders.size(), "each part once");
        require(!RESERVED.matcher(pattern).matches(), "neither a dot first nor an ending of the platform");
        require(maxLength >= 1 && maxLength <= 255, "at most 255 characters");
    }

    /**
     * Names after a pattern.
     *
     * @param pattern letters, digits, dots, hyphens and underscores, with the parts in braces; something stands between
     *     any two parts
     * @param maxLength how long a name may be, 1 to 255
     * @return the names
     * @throws IllegalArgumentException if the pattern has another form
     */
    public static FileNames of(String pattern, int maxLength) {
        return new FileNames(pattern, maxLength);
    }

    /**
     * Names after {@link #USUAL}, up to {@link #USUAL_LENGTH} characters.
     *
     * @return the names
     */
    public static FileNames usual() {
        return of(USUAL, USUAL_LENGTH);
    }

    private Pattern compile() {
        var regex = new StringBuilder();
        Matcher piece = PIECE.matcher(pattern);
        boolean apart = true;
        int end = 0;
        while (piece.lookingAt()) {
            String literal = piece.group(3);
            require(literal != null || apart, "something between two parts");
            apart = literal != null;
            regex.append(literal != null ? Pattern.quote(literal) : part(piece));
            end = piece.end();
            piece.region(end, pattern.length());
        }
        require(end == pattern.length(), "plain characters and known parts only");
        return Pattern.compile(regex.toString());
    }

    private String part(Matcher piece) {
        String name = Objects.requireNonNull(piece.group(1));
        placeholders.add(name);
        if (name.equals("digest")) {
            digits = piece.group(2) == null ? WHOLE_DIGEST : Integer.parseInt(piece.group(2));
            return "(?<digest>[0-9a-f]{" + digits + "})";
        }
        require(piece.group(2) == null, "a length for the digest only");
        return switch (name) {
            case "id" -> "(?<id>" + Batch.ID_PATTERN + ")";
            case "count" -> "(?<count>[0-9]{1,9})";
            default -> "(?<" + name + ">[A-Z0-9]{1,20})";
        };
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("not a pattern for file names: " + rule);
        }
    }

    boolean tell(String placeholder) {
        return placeholders.contains(placeholder);
    }

    /** The name of a batch; empty if it would be too long, or could be read as that of another. */
    Optional<String> write(Batch batch, String sha256) {
        String name = pattern.replaceFirst("\\{digest[^}]*\\}", sha256.substring(0, digits))
                .replace("{count}", Integer.toString(batch.count()))
                .replace("{from}", batch.from().key())
                .replace("{to}", batch.to().key())
                .replace("{id}", batch.id());
        return read(name)
                .filter(read -> read.id().equals(batch.id()) && read.count() == batch.count())
                .map(read -> name);
    }

    /** Reads what came from outside; empty if it is another name. */
    Optional<FileName> read(String name) {
        if (name.length() > maxLength) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FileName(
                    name,
                    Objects.requireNonNull(matcher.group("id")),
                    Integer.parseInt(matcher.group("count")),
                    Objects.requireNonNull(matcher.group("digest")),
                    party(matcher, "from"),
                    party(matcher, "to")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Party> party(Matcher matcher, String placeholder) {
        return tell(placeholder)
                ? Optional.of(Party.ofKey(Objects.requireNonNull(matcher.group(placeholder))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
