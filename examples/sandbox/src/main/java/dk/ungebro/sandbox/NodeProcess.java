package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.HostKeyPin;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Starts a node in a process of its own, which ends with this one. */
final class NodeProcess {

    /** Tells a node that what it needs has been prepared by whoever started it. */
    static final String STARTED = "ungebro.startedNode";

    private NodeProcess() {}

    /** The process of a node, not started yet; the password stands in its environment. */
    static ProcessBuilder of(Options options, DatabaseLogin login, List<Path> files, int node) {
        return of(likeThisProcess(), options, login, files, node);
    }

    static ProcessBuilder of(List<String> jvm, Options options, DatabaseLogin login, List<Path> files, int node) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-Dungebro.watchParent=true", "-D" + STARTED + "=true"));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments(options, login, files, node));
        var builder = new ProcessBuilder(command);
        builder.environment().put(DatabaseLogin.PASSWORD_VARIABLE, login.password());
        return builder;
    }

    private static List<String> arguments(Options options, DatabaseLogin login, List<Path> files, int node) {
        List<String> arguments = new ArrayList<>(post(options));
        arguments.addAll(List.of(
                "--youths=" + files.get(0).toAbsolutePath(),
                "--events=" + files.get(1).toAbsolutePath(),
                "--until=" + options.until().map(Object::toString).orElse(""),
                "--caseworker=" + (options.diligent() ? "diligent" : "absent"),
                "--work=" + options.work().toAbsolutePath(),
                "--db.url=" + login.url(),
                "--db.user=" + login.user(),
                "--transport=" + options.transport().name().toLowerCase(Locale.ROOT),
                "--nodes=" + options.share().nodes(),
                "--node=" + node));
        return arguments;
    }

    private static List<String> post(Options options) {
        return options.post()
                .map(post -> List.of(
                        "--sftp=" + (post.host().contains(":") ? "[" + post.host() + "]" : post.host()) + ":"
                                + post.port(),
                        "--sftp.user=" + post.user(),
                        "--sftp.key=" + post.key(),
                        "--sftp.hostkey="
                                + post.hostKeys().stream()
                                        .map(HostKeyPin::toString)
                                        .collect(Collectors.joining(","))))
                .orElse(List.of());
    }

    /** Memory and encoding as here. */
    private static List<String> likeThisProcess() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-Xmx") || argument.contains("encoding="))
                .toList();
    }
}
