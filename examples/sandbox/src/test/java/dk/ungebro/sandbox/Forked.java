package dk.ungebro.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sandbox in a process of its own. */
final class Forked {

    private Forked() {}

    static Process start(Path output, List<String> jvm, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** Runs to the end; fails with what it printed if it does not end well. */
    static void run(Path output, List<String> jvm, String... options) throws IOException, InterruptedException {
        int status = start(output, jvm, options).waitFor();
        if (status != 0) {
            throw new AssertionError("status " + status + ":\n" + Files.readString(output, StandardCharsets.UTF_8));
        }
    }
}
