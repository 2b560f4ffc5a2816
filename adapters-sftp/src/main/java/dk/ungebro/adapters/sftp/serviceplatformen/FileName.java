package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.party.Party;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What the name of a data file says. */
record FileName(String text, String id, int count, String digest, Optional<Party> from, Optional<Party> to) {

    static final String METADATA = ".metadata";
    static final String TRIGGER = ".trigger";
    static final String RECEIPT = ".sftpreceipt";

    boolean describes(byte[] content) {
        return sha256(content).startsWith(digest);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
