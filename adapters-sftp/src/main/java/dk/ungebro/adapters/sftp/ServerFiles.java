package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The files of a server, for transports with another layout than that of {@link SftpTransport}. Paths are relative to the
 * login folder. It is valid within one {@link #use} only.
 */
public final class ServerFiles {

    private static final int MOST_NAMES = 100_000;

    /** No file system has longer ones; a server that makes them up would fill the memory with them. */
    private static final int LONGEST_NAME = 255;

    private final RemoteFiles files;

    ServerFiles(RemoteFiles files) {
        this.files = files;
    }

    /**
     * Something that is done with the files of the server. Doing it again after a failure must be safe.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it.
         *
         * @param files the files of the server
         * @return what it gives
         * @throws IOException if the server refuses, or the connection breaks
         */
        T with(ServerFiles files) throws IOException;
    }

    /**
     * Does something over a connection; once more on a new one if the one at hand had died since it was last used.
     *
     * @param connection the connection
     * @param what what is done, for messages; without personal data
     * @param work what to do
     * @param <T> what it gives
     * @return what the work gives
     * @throws dk.ungebro.port.TemporarilyUnavailable if it failed, and it is worth trying again
     * @throws dk.ungebro.port.Misconfigured if it will not work as it is set up
     */
    public static <T> T use(SftpConnection connection, String what, Work<T> work) {
        return connection.call(what, files -> work.with(new ServerFiles(files)));
    }

    /**
     * The names and sizes of the plain files in a folder, 100,000 at most; names come as the server gives them, and those
     * of more than 255 characters are passed over.
     *
     * @param folder the path of the folder
     * @return names and sizes, empty if there is no such folder
     * @throws IOException if the server refuses, or the connection breaks
     */
    public Map<String, Long> list(String folder) throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        files.list(folder, (name, size) -> {
            if (sizes.size() < MOST_NAMES && name.length() <= LONGEST_NAME) {
                sizes.put(name, size);
            }
        });
        return sizes;
    }

    /**
     * The bytes of a file, but never more than one above the limit.
     *
     * @param path the path of the file
     * @param limit how many bytes are expected at most
     * @return the bytes, empty if there is no such file
     * @throws IOException if the server refuses, or the connection breaks
     */
    public Optional<byte[]> read(String path, int limit) throws IOException {
        return files.read(path, limit);
    }

    /**
     * Writes a file and makes sure that it has arrived in its whole length.
     *
     * @param path the path of the file
     * @param bytes what to write
     * @throws IOException if the server refuses, has another length, or the connection breaks
     */
    public void write(String path, byte[] bytes) throws IOException {
        files.write(path, bytes);
    }

    /**
     * Writes a file that another may take away as soon as it stands there.
     *
     * @param path the path of the file
     * @param bytes what to write
     * @throws IOException if the server refuses, has another length, or the connection breaks
     */
    public void writeToBeTaken(String path, byte[] bytes) throws IOException {
        try {
            files.write(path, bytes);
        } catch (RemoteMismatchException e) {
            if (files.size(path).isPresent()) {
                throw e;
            }
        }
    }

    /**
     * The size of a file.
     *
     * @param path the path of the file
     * @return how many bytes it has, empty if there is no such file
     * @throws IOException if the server refuses, or the connection breaks
     */
    public OptionalLong size(String path) throws IOException {
        return files.size(path);
    }

    /**
     * Whether a file has these bytes.
     *
     * @param path the path of the file
     * @param expected the bytes
     * @return true if it is there and has them
     * @throws IOException if the server refuses, or the connection breaks
     */
    public boolean holds(String path, byte[] expected) throws IOException {
        return files.holds(path, expected);
    }

    /**
     * Gives a file another name that is not taken.
     *
     * @param from the path of the file
     * @param to its new path
     * @return false if there is no such file or folder, or the new name is taken
     * @throws IOException if the server does not permit it, or the connection breaks
     */
    public boolean rename(String from, String to) throws IOException {
        return files.rename(from, to);
    }

    /**
     * Puts a file in the place of another, if there is one.
     *
     * @param from the path of the file
     * @param to its new path
     * @throws IOException if the server refuses, or the connection breaks
     */
    public void replace(String from, String to) throws IOException {
        files.replace(from, to);
    }

    /**
     * Deletes a file, if it is there.
     *
     * @param path the path of the file
     * @throws IOException if the server refuses, or the connection breaks
     */
    public void remove(String path) throws IOException {
        files.remove(path);
    }

    /**
     * Deletes what nobody needs; where the server does not let it be deleted, it stays.
     *
     * @param path the path of the file
     * @throws IOException if the connection breaks
     */
    public void discard(String path) throws IOException {
        files.discard(path);
    }

    /**
     * Makes a folder and those above it, as far as they are missing.
     *
     * @param path the path of the folder
     * @throws IOException if the server refuses, or the connection breaks
     */
    public void makeFolders(String path) throws IOException {
        files.makeFolders(path);
    }
}
