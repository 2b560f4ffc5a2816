package dk.ungebro.contracts.memory;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.YouthMailbox;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A mailbox that writes each letter to a file of its own, for another system to pick up. A file that stands under its
 * final name is complete: the name is the key of the notice, the first line names the youth id, an empty line and the
 * text of the letter follow.
 *
 * <p>Thread-safe.
 */
public final class FileYouthMailbox implements YouthMailbox {

    private final Path folder;

    /**
     * A mailbox in a folder.
     *
     * @param folder the folder, made if it is not there
     * @throws Misconfigured if it cannot be made
     */
    public FileYouthMailbox(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Misconfigured("the folder for letters cannot be made", e);
        }
    }

    /**
     * Where the letter about a notice lies once it is delivered.
     *
     * @param notice the notice
     * @return the file; another one for each notice, also where file names ignore case
     */
    public Path file(MessageKey notice) {
        String number = notice.number().value().replaceAll("[A-Z]", "+$0");
        return folder.resolve(notice.author().key() + "_" + number + ".txt");
    }

    @Override
    public void deliver(Letter letter) {
        Path target = file(letter.notice());
        try {
            if (!Files.exists(target)) {
                write(letter, target);
            }
            forceFolder();
        } catch (IOException e) {
            throw new TemporarilyUnavailable(
                    "the letter about " + letter.notice().text() + " was not written", e);
        }
    }

    private void write(Letter letter, Path target) throws IOException {
        Path temporary = Files.createTempFile(folder, "letter", ".part");
        try {
            force(temporary, "Youth: " + letter.youth().value() + "\n\n" + letter.text());
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void force(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A name is durable only when its folder is; Windows opens no folder, and keeps names without it. */
    private void forceFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
