package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Plays the SFTP service of the municipalities' common platform (<i>Serviceplatformen</i>) over a folder, for tests. Each
 * user has a folder with {@code IN} and {@code OUT}. A file in {@code OUT} that has a trigger is brought to the {@code IN}
 * of its recipients, with metadata; the sender gets a technical receipt in its own {@code IN}. It plays what is publicly
 * known of the platform; codes, texts and when files vanish from {@code OUT} are made up.
 *
 * <p>It moves files only when it is asked to. Thread-safe; killed half-way, it does the rest when asked again.
 */
public final class PlatformRouter {

    private static final String TRIGGER = ".trigger";

    private final Path home;

    /**
     * A platform over a folder.
     *
     * @param home holds a folder for each user
     */
    public PlatformRouter(Path home) {
        this.home = home;
    }

    /**
     * Makes the folders of a user, if they are missing.
     *
     * @param user the user, a plain name
     */
    public void addUser(String user) {
        try {
            Files.createDirectories(home.resolve(user).resolve("IN"));
            Files.createDirectories(home.resolve(user).resolve("OUT"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings every file that has a trigger.
     *
     * @return how many triggers were taken up
     */
    public synchronized int route() {
        try {
            int taken = 0;
            for (String user : names(home)) {
                taken += route(user);
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Brings every file of one user that has a trigger.
     *
     * @param user the user that sends
     * @return how many triggers were taken up
     */
    public synchronized int route(String user) {
        try {
            int taken = 0;
            for (String name : names(out(user))) {
                if (name.endsWith(TRIGGER)) {
                    route(user, name.substring(0, name.length() - TRIGGER.length()));
                    taken++;
                }
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trigger goes before the data: without it they are not sent again. */
    private void route(String user, String name) throws IOException {
        Path data = out(user).resolve(name);
        Path trigger = out(user).resolve(name + TRIGGER);
        var letter = PlatformLetter.read(trigger);
        String transfer = UUID.randomUUID().toString();
        String fault = letter.fault(user, name, data, names(home));
        if (fault.isEmpty()) {
            for (String recipient : letter.recipients()) {
                put(recipient, name, Files.readAllBytes(data));
                put(recipient, name + ".metadata", utf8(letter.metadata(transfer)));
            }
        }
        put(user, name + ".sftpreceipt", utf8(letter.receipt(transfer, fault)));
        Files.deleteIfExists(trigger);
        if (fault.isEmpty()) {
            Files.deleteIfExists(data);
        }
    }

    private Path out(String user) {
        return home.resolve(user).resolve("OUT");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void put(String user, String name, byte[] bytes) throws IOException {
        Path folder = home.resolve(user);
        Path temporary = Files.createTempFile(folder, "platform", ".tmp");
        Files.write(temporary, bytes);
        Files.move(
                temporary,
                folder.resolve("IN").resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
