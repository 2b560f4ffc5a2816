package dk.ungebro.benchmarks.sftp;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The {@code sftp} command of OpenSSH, which does what a script says on one connection. */
final class SftpCommand {

    static final String UPLOAD = "sftp -b, put and rename";
    static final String LOGIN = "sftp -b, login alone";

    private final Ground ground;
    private final Path folder;

    SftpCommand(Ground ground) throws IOException {
        this.ground = ground;
        this.folder = ground.local("sftp");
    }

    /** Runs a script and gives the nanoseconds that it took, from the start of the command to its end. */
    long run(String script) throws IOException, InterruptedException {
        Path file = folder.resolve("script");
        Path output = folder.resolve("output");
        Files.writeString(file, script, StandardCharsets.US_ASCII);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(ground.server().sftp())
                .redirectInput(file.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.waitFor();
        long took = System.nanoTime() - begin;
        if (status != 0) {
            throw new IOException("sftp ends with " + status + ": " + Files.readString(output));
        }
        return took;
    }

    /** The ways of a round: connecting and nothing else, and a file for each batch. */
    Rounds upload(Rounds rounds, List<Batch> batches) throws IOException {
        String script = script(batches);
        return rounds.way(LOGIN, round -> run("pwd\n")).way(UPLOAD, round -> put(script, batches.size()));
    }

    private String script(List<Batch> batches) throws IOException {
        Path from = ground.local("messages");
        var script = new StringBuilder();
        for (Batch batch : batches) {
            Path file = from.resolve(batch.id());
            Files.write(file, batch.content());
            script.append("put %s theirs/%s.part\nrename theirs/%s.part theirs/%s\n"
                    .formatted(file, batch.id(), batch.id(), batch.id()));
        }
        return script.toString();
    }

    private long put(String script, int files) throws IOException, InterruptedException {
        Path to = Files.createDirectories(ground.remote("theirs"));
        long took = run(script);
        if (Folders.count(to) != files) {
            throw new IOException("sftp has not put everything");
        }
        Folders.deleteFiles(to);
        return took;
    }
}
