package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL does not run as root. A namespace of users makes root look like nobody, and files need not change hands.
 * Where that is forbidden, as in many containers, the user is changed; it keeps the one right to reach the files.
 */
final class Ordinary {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");
    private static final List<String> CHANGE = change();

    private Ordinary() {}

    private static List<String> change() {
        if (!isRoot()) {
            return List.of();
        }
        String wanted = System.getProperty("ungebro.servers.user", "");
        return !wanted.equals("nobody") && Command.works(before(NAMESPACE, List.of("true"))) ? NAMESPACE : NOBODY;
    }

    static boolean isRoot() {
        return uid().equals(0);
    }

    /** The number of the user of this process. */
    static Object uid() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new IllegalStateException("Servers are started on Linux only", e);
        }
    }

    /** The command as an ordinary user. */
    static List<String> user(List<String> command) {
        return before(CHANGE, command);
    }

    private static List<String> before(List<String> first, List<String> command) {
        return Stream.concat(first.stream(), command.stream()).toList();
    }

    /** Gives a tree to that user. */
    static void own(Path folder) throws IOException {
        if (CHANGE.equals(NOBODY)) {
            Command.run(List.of("chown", "-R", "65534:65534", folder.toString()), "");
        }
    }
}
