package dk.ungebro.adapters.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the files of a party stand. */
final class PartyFolder {

    static final String DATA = ".jsonl";
    static final String READY = ".ready";

    private static final Pattern READY_NAME = Pattern.compile("(" + Batch.ID_PATTERN + ")\\.ready");
    private static final Pattern PART_NAME = Pattern.compile("(" + Batch.ID_PATTERN + ")\\.[0-9a-f]{16}\\.part");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String path;

    PartyFolder(String root, Party party) {
        this.path = (root.isEmpty() ? "" : root + "/") + party.key();
    }

    String in() {
        return path + "/in";
    }

    String in(String id, String ending) {
        return in() + "/" + id + ending;
    }

    String archive() {
        return path + "/archive";
    }

    String archive(String id, String ending) {
        return archive() + "/" + id + ending;
    }

    String rejected() {
        return path + "/rejected";
    }

    String rejected(String id, String ending) {
        return rejected() + "/" + id + ending;
    }

    /** A name for a half-written file beside this one. Two senders of one batch never write to one file. */
    static String partOf(String file) {
        byte[] token = new byte[8];
        RANDOM.nextBytes(token);
        return file.substring(0, file.lastIndexOf('.')) + "." + HexFormat.of().formatHex(token) + ".part";
    }

    /** The id of the batch whose marker has this name; empty if it is another name. */
    static Optional<String> readyId(String name) {
        return id(READY_NAME.matcher(name));
    }

    /** The id of the batch a half-written file of this name belongs to; empty if it is another name. */
    static Optional<String> partId(String name) {
        return id(PART_NAME.matcher(name));
    }

    private static Optional<String> id(Matcher matcher) {
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
