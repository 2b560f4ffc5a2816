package dk.ungebro.sandbox.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** SHA-256 of bytes, and of the whole input. */
final class Hashes {

    private static final int BLOCK = 64 * 1024;

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The fingerprint of two files and the option, by which a work folder knows its input. */
    static String fingerprint(List<Path> files, Optional<LocalDate> until) {
        MessageDigest all = sha256();
        for (Path file : files) {
            all.update(ofFile(file));
        }
        all.update(until.map(LocalDate::toString).orElse("").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(all.digest());
    }

    private static byte[] ofFile(Path file) {
        checkReadable(file);
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        } catch (IOException e) {
            throw InputUnreadable.failed(file, e);
        }
        return digest.digest();
    }

    private static void checkReadable(Path file) {
        if (Files.notExists(file)) {
            throw InputUnreadable.missing(file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw InputUnreadable.notReadable(file);
        }
    }
}
