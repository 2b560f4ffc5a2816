package dk.ungebro.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that end by themselves. */
final class Command {
    private Command() {}

    /** Runs one to its end, which has to be a good one. */
    static void run(List<String> command, String input) throws IOException {
        Path log = Files.createTempFile("ungebro-servers", ".log");
        try {
            Process process = builder(command)
                    .redirectOutput(log.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int status = Waiting.forEnd(process);
            if (status != 0) {
                throw new IOException(command + " ended with " + status + ": " + Files.readString(log));
            }
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** Whether one ends well; not when it is not there. */
    static boolean works(List<String> command) {
        try {
            run(command, "");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** With an environment that is the same everywhere. */
    static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Sends a signal. */
    static void signal(String name, long pid) throws IOException {
        run(List.of("sh", "-c", "kill -" + name + " " + pid), "");
    }
}
