package dk.ungebro.adapters.sftp;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How to reach a server. Begin with {@link #of}, then change what differs.
 *
 * <p>Immutable and thread-safe; {@code toString} does not show what proves the login.
 *
 * @param host the name or address of the server
 * @param port the port
 * @param login who logs in
 * @param hostKeys the host keys that are trusted
 * @param root the folder that holds the folders of the parties, relative to the login folder; empty for the login folder
 * @param connectTimeout how long connecting and, once more, logging in may take
 * @param answerTimeout how long the server may take for one answer; an idle connection is closed after the same time
 * @param maxBatchBytes how many bytes a batch may have
 * @param connections how many connections may be open at once
 */
public record SftpSettings(
        String host,
        int port,
        SftpLogin login,
        HostKeys hostKeys,
        String root,
        Duration connectTimeout,
        Duration answerTimeout,
        int maxBatchBytes,
        int connections) {

    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}");
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int ANSWERS_OF_A_CALL = 20;
    private static final int MAX_BATCH_BYTES = 64 * 1024 * 1024;
    private static final int MAX_CONNECTIONS = 64;

    /**
     * Checks the settings.
     *
     * @param host the server
     * @param port its port
     * @param login who logs in
     * @param hostKeys the host keys that are trusted
     * @param root the folder that holds the folders of the parties
     * @param connectTimeout how long connecting may take
     * @param answerTimeout how long one answer may take
     * @param maxBatchBytes how many bytes a batch may have
     * @param connections how many connections may be open at once
     * @throws IllegalArgumentException if a value is out of its range
     */
    public SftpSettings {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(hostKeys, "hostKeys");
        require(!host.isBlank() && port > 0 && port <= 65535, "a server has a name and a port");
        require(root.isEmpty() || isFolder(root), "the root is a relative path of plain names");
        require(connectTimeout.toMillis() > 0 && answerTimeout.toMillis() > 0, "a timeout is longer than nothing");
        require(maxBatchBytes > 0, "a batch has room for one byte at least");
        require(connections > 0 && connections <= MAX_CONNECTIONS, "there are 1 to 64 connections");
    }

    /**
     * Settings with a root at the login folder, 15 seconds to connect, 30 for an answer, 64 MiB for a batch, and one connection.
     *
     * @param host the name or address of the server
     * @param port the port
     * @param login who logs in
     * @param pins the host keys that are trusted, at least one
     * @return the settings
     * @throws IllegalArgumentException if no host key is pinned, or a value is out of its range
     */
    public static SftpSettings of(String host, int port, SftpLogin login, Set<HostKeyPin> pins) {
        return of(host, port, login, HostKeys.pinned(pins));
    }

    /**
     * The same with host keys that may stand in a known_hosts file.
     *
     * @param host the name or address of the server
     * @param port the port
     * @param login who logs in
     * @param hostKeys the host keys that are trusted
     * @return the settings
     * @throws IllegalArgumentException if a value is out of its range
     */
    public static SftpSettings of(String host, int port, SftpLogin login, HostKeys hostKeys) {
        return new SftpSettings(host, port, login, hostKeys, "", CONNECT, ANSWER, MAX_BATCH_BYTES, 1);
    }

    /**
     * The pinned host keys.
     *
     * @return empty if they stand in a known_hosts file
     */
    public Set<HostKeyPin> pins() {
        return hostKeys.pins();
    }

    /**
     * How long one call may take as a whole, however many answers it needs: twenty times as long as one answer.
     *
     * @return ten minutes, unless other timeouts are set
     */
    public Duration callTimeout() {
        return answerTimeout.multipliedBy(ANSWERS_OF_A_CALL);
    }

    /**
     * The same with another root.
     *
     * @param folder names of letters, digits, dots, hyphens and underscores with slashes between; empty for the login
     *     folder
     * @return the settings
     * @throws IllegalArgumentException if the path is not relative or has other names
     */
    public SftpSettings withRoot(String folder) {
        return new SftpSettings(
                host, port, login, hostKeys, folder, connectTimeout, answerTimeout, maxBatchBytes, connections);
    }

    /**
     * The same with other timeouts.
     *
     * @param connect how long connecting and, once more, logging in may take
     * @param answer how long the server may take for one answer
     * @return the settings
     * @throws IllegalArgumentException if one is not longer than nothing
     */
    public SftpSettings withTimeouts(Duration connect, Duration answer) {
        return new SftpSettings(host, port, login, hostKeys, root, connect, answer, maxBatchBytes, connections);
    }

    /**
     * The same with another greatest size.
     *
     * @param bytes how many bytes a batch may have
     * @return the settings
     * @throws IllegalArgumentException if it is below 1
     */
    public SftpSettings withMaxBatchBytes(int bytes) {
        return new SftpSettings(host, port, login, hostKeys, root, connectTimeout, answerTimeout, bytes, connections);
    }

    /**
     * The same with more connections. Each is made when a call needs it because all others are in use, so calls of
     * several threads do not wait for each other. Servers limit how many one login may have.
     *
     * @param most how many may be open at once
     * @return the settings
     * @throws IllegalArgumentException if it is below 1 or above 64
     */
    public SftpSettings withConnections(int most) {
        return new SftpSettings(host, port, login, hostKeys, root, connectTimeout, answerTimeout, maxBatchBytes, most);
    }

    private static boolean isFolder(String path) {
        for (String name : path.split("/", -1)) {
            if (!FOLDER.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
