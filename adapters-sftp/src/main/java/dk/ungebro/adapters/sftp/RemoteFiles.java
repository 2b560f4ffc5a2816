package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done with files on the server, in as few round trips as it takes. */
final class RemoteFiles {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteFiles.class);

    private static final int PIECE = 128 * 1024;

    private final SftpClient channel;
    private final Bundles bundles;

    <C extends SftpClient & Bundles> RemoteFiles(C channel) {
        this.channel = channel;
        this.bundles = channel;
    }

    /** Several of them at once. */
    SmallFiles small() {
        return new SmallFiles(bundles);
    }

    /** Shows the names and sizes of the plain files in a folder, as they come; none if there is no such folder. */
    void list(String folder, ObjLongConsumer<String> seen) throws IOException {
        try (var handle = channel.openDir(folder)) {
            for (List<DirEntry> some = channel.readDir(handle); some != null; some = channel.readDir(handle)) {
                for (DirEntry entry : some) {
                    var attributes = entry.getAttributes();
                    if (!attributes.isDirectory() && !attributes.isSymbolicLink()) {
                        seen.accept(entry.getFilename(), attributes.getSize());
                    }
                }
            }
        } catch (SftpException e) {
            if (!isAbsent(e)) {
                throw e;
            }
        }
    }

    /** Whether the server answers. */
    boolean isThere() throws IOException {
        return !channel.canonicalPath(".").isEmpty();
    }

    /** The bytes of a file, but never more than one above the limit; empty if there is no such file. */
    Optional<byte[]> read(String path, int limit) throws IOException {
        try {
            // Above what one packet carries, packets are sent ahead of their answers.
            return Optional.of(limit < SmallFiles.MOST_BYTES ? readPacket(path, limit + 1) : readAhead(path, limit));
        } catch (SftpException e) {
            if (isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * The bytes of a file that should have this size, but never more than one above it; empty if there is no such file.
     * They are shown to somebody as they come: while he looks at them, more are under way.
     */
    Optional<byte[]> read(String path, int size, Consumer<ByteBuffer> sight) throws IOException {
        if (size < SmallFiles.MOST_BYTES) {
            Optional<byte[]> small = read(path, size);
            small.map(ByteBuffer::wrap).ifPresent(sight);
            return small;
        }
        try (InputStream in = channel.read(path)) {
            return Optional.of(readLarge(in, size, sight));
        } catch (SftpException e) {
            if (isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static byte[] readLarge(InputStream in, int size, Consumer<ByteBuffer> sight) throws IOException {
        byte[] bytes = new byte[size];
        int filled = 0;
        int got = 0;
        while (got >= 0 && filled < size) {
            got = in.read(bytes, filled, Math.min(PIECE, size - filled));
            sight.accept(ByteBuffer.wrap(bytes, filled, Math.max(0, got)));
            filled += Math.max(0, got);
        }
        if (filled < size) {
            return Arrays.copyOf(bytes, filled);
        }
        return in.read() < 0 ? bytes : Arrays.copyOf(bytes, size + 1);
    }

    private byte[] readPacket(String path, int room) throws IOException {
        byte[] bytes = new byte[room];
        int filled = 0;
        try (var handle = channel.open(path, OpenMode.Read)) {
            int got = 0;
            // Room for one byte more than expected shows a longer file without another question for its end.
            while (got >= 0 && filled < room - 1) {
                got = channel.read(handle, filled, bytes, filled, room - filled);
                filled += Math.max(0, got);
            }
        }
        return Arrays.copyOf(bytes, filled);
    }

    private byte[] readAhead(String path, int limit) throws IOException {
        try (InputStream in = channel.read(path)) {
            return in.readNBytes(limit + 1);
        }
    }

    /** Writes a file and makes sure that it has arrived in its whole length. */
    void write(String path, byte[] bytes) throws IOException {
        if (bytes.length < SmallFiles.MOST_BYTES) {
            try (var handle = channel.open(path, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
                channel.write(handle, 0, bytes, 0, bytes.length);
            }
        } else {
            try (OutputStream out = channel.write(path, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
                out.write(bytes);
            }
        }
        // Some servers say a wrong length; what counts is what can be read.
        if (size(path).orElse(-1) != bytes.length && !holds(path, bytes)) {
            throw new RemoteMismatchException("a file on the server has not the length that was written");
        }
    }

    OptionalLong size(String path) throws IOException {
        try {
            return OptionalLong.of(channel.stat(path).getSize());
        } catch (SftpException e) {
            if (isAbsent(e)) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /** False if the server refuses: there is no such file or folder, or the new name is taken. Then look and decide. */
    boolean rename(String from, String to) throws IOException {
        try {
            channel.rename(from, to);
            return true;
        } catch (SftpException e) {
            // Some servers call it denied when the new name is taken.
            if (isDenied(e) && size(to).isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    /** Puts a file in the place of another, if there is one. */
    void replace(String from, String to) throws IOException {
        clear(to);
        if (!rename(from, to)) {
            throw new RemoteMismatchException("a file on the server cannot be given its name");
        }
    }

    /** Where the server does not let files be deleted, one in the way gets another name. */
    private void clear(String path) throws IOException {
        try {
            remove(path);
        } catch (SftpException e) {
            if (!rename(path, PartyFolder.partOf(path)) && size(path).isPresent()) {
                throw e;
            }
        }
    }

    /** Deletes a file, if it is there. */
    void remove(String path) throws IOException {
        try {
            channel.remove(path);
        } catch (SftpException e) {
            if (!isAbsent(e)) {
                throw e;
            }
        }
    }

    /** Deletes what nobody needs. Where the server does not let it be deleted, it stays, and an operator clears it away. */
    void discard(String path) throws IOException {
        try {
            channel.remove(path);
        } catch (SftpException e) {
            LOG.debug("{} stays", path, e);
        }
    }

    boolean holds(String path, byte[] expected) throws IOException {
        return read(path, expected.length)
                .filter(found -> Arrays.equals(found, expected))
                .isPresent();
    }

    /** Makes a folder and those above it, as far as they are missing. */
    void makeFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            makeFolder(path.substring(0, slash));
        }
        makeFolder(path);
    }

    private void makeFolder(String path) throws IOException {
        try {
            channel.mkdir(path);
        } catch (SftpException e) {
            // The answer to a folder that is there differs between servers.
            if (size(path).isEmpty()) {
                throw e;
            }
        }
    }

    static boolean isAbsent(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    private static boolean isDenied(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_PERMISSION_DENIED;
    }
}
