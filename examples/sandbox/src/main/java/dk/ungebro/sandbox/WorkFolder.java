package dk.ungebro.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The work folder: to which run it belongs, and whether that run is over. */
final class WorkFolder {

    private final Path folder;

    WorkFolder(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        Files.createDirectories(this.folder);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A file of the packaged term, as a file in the folder. */
    Path packaged(String name) throws IOException {
        Path file = path("term").resolve(name);
        Files.createDirectories(path("term"));
        try (InputStream in = Objects.requireNonNull(WorkFolder.class.getResourceAsStream("term/" + name), name)) {
            byte[] bytes = in.readAllBytes();
            if (!Files.exists(file) || !MessageDigest.isEqual(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        }
        return file;
    }

    /** Takes the folder for a run, or finds that it is this run's already. */
    void belongTo(String run) throws IOException {
        Path file = path("run.txt");
        if (!Files.exists(file)) {
            write("run.txt", run + "\n");
        } else if (!Files.readString(file).strip().equals(run)) {
            throw new WorkFolderBusy("the work folder " + folder + " belongs to other input or options; name another"
                    + " one with -Dwork=DIR, or delete it"
                    + " (mappen hører til andet input; vælg en anden med -Dwork=DIR, eller slet den)");
        }
    }

    /** What the database of the run is marked with: another run with the same input has another mark. */
    String run() throws IOException {
        return Files.readString(path("run.txt")).strip() + " run=" + runId();
    }

    /** What no other run has, also one with the same input; the same when the run goes on after it was killed. */
    String runId() throws IOException {
        if (!Files.exists(path("run-id.txt"))) {
            write("run-id.txt", UUID.randomUUID() + "\n");
        }
        return Files.readString(path("run-id.txt")).strip();
    }

    /** The same for a node that prepares nothing; empty as long as the first node has not begun. */
    Optional<String> runIdOfTheFirst() throws IOException {
        return Files.exists(path("run-id.txt")) ? Optional.of(runId()) : Optional.empty();
    }

    /** What makes a run: its options and the bytes of its files. */
    static String fingerprint(Options options, List<Path> files) throws IOException {
        MessageDigest sha256 = sha256();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                in.transferTo(new java.security.DigestOutputStream(java.io.OutputStream.nullOutputStream(), sha256));
            }
            sha256.update((byte) '\n');
        }
        return options.fingerprint()
                + " until=" + options.until().map(Object::toString).orElse("last") + " input="
                + HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    boolean finished() {
        return Files.exists(path("report.json"));
    }

    /** Writes a file whole or not at all. */
    void write(String name, String text) throws IOException {
        Path temporary = path(name + ".tmp");
        Files.writeString(temporary, text, StandardCharsets.UTF_8);
        Files.move(temporary, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes what a run that cannot be resumed has left. */
    void forget(String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(
                            found -> found.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
