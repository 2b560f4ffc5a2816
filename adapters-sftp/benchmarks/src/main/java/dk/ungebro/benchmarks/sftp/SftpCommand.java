package dk.ungebro.benchmarks.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.rounds.Rounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code sftp} command of OpenSSH, which does what a script says on one connection. */
final class SftpCommand {

    static final String UPLOAD = "sftp -b, put and rename";
    static final String UPLOAD_BY_FOUR = "four times sftp -b at once";
    static final String UPLOAD_SEALED = "sealed EC, then sftp -b";
    static final String LOGIN = "sftp -b, login alone";

    private final Ground ground;
    private final Path folder;

    SftpCommand(Ground ground) throws IOException {
        this.ground = ground;
        this.folder = ground.local("sftp");
    }

    /** Runs a script and gives the nanoseconds that it took, from the start of the command to its end. */
    long run(String script) throws IOException, InterruptedException {
        return run(List.of(script));
    }

    /** The same with several at once. */
    private long run(List<String> scripts) throws IOException, InterruptedException {
        for (int each = 0; each < scripts.size(); each++) {
            Files.writeString(folder.resolve("script" + each), scripts.get(each), StandardCharsets.US_ASCII);
        }
        long begin = System.nanoTime();
        List<Process> processes = new ArrayList<>();
        for (int each = 0; each < scripts.size(); each++) {
            processes.add(new ProcessBuilder(ground.server().sftp())
                    .redirectInput(folder.resolve("script" + each).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output" + each).toFile())
                    .start());
        }
        for (int each = 0; each < processes.size(); each++) {
            int status = processes.get(each).waitFor();
            if (status != 0) {
                String output = Files.readString(folder.resolve("output" + each));
                throw new IOException("sftp ends with " + status + ": " + output);
            }
        }
        return System.nanoTime() - begin;
    }

    /** The ways of a round: connecting and nothing else, and a file for each batch. */
    Rounds upload(Rounds rounds, List<Batch> batches) throws IOException {
        Path from = ground.local("messages");
        write(batches, from);
        String script = script(batches, from);
        return rounds.way(LOGIN, round -> run("pwd\n")).way(UPLOAD, round -> put(List.of(script), batches.size()));
    }

    /** And one more: four of them at once, which is what four connections can do here at all. */
    Rounds uploadByFour(Rounds rounds, List<Batch> batches) throws IOException {
        Path from = ground.local("messages");
        int share = batches.size() / 4;
        List<String> scripts = new ArrayList<>();
        for (int each = 0; each < 4; each++) {
            scripts.add(script(batches.subList(each * share, (each + 1) * share), from));
        }
        return rounds.way(UPLOAD_BY_FOUR, round -> put(scripts, batches.size()));
    }

    /** And one more: all are sealed as ours does it, into files, which are then put. */
    Rounds uploadSealed(Rounds rounds, List<Batch> batches, Seals seals) throws IOException {
        Path from = ground.local("sealed");
        String script = script(batches, from);
        return rounds.way(UPLOAD_SEALED, round -> {
            long begin = System.nanoTime();
            write(seals.seal(batches), from);
            return System.nanoTime() - begin + put(List.of(script), batches.size());
        });
    }

    private static void write(List<Batch> batches, Path folder) throws IOException {
        for (Batch batch : batches) {
            Files.write(folder.resolve(batch.id()), batch.content());
        }
    }

    private static String script(List<Batch> batches, Path from) {
        var script = new StringBuilder();
        for (Batch batch : batches) {
            Path file = from.resolve(batch.id());
            script.append("put %s theirs/%s.part\nrename theirs/%s.part theirs/%s\n"
                    .formatted(file, batch.id(), batch.id(), batch.id()));
        }
        return script.toString();
    }

    private long put(List<String> scripts, int files) throws IOException, InterruptedException {
        Path to = Files.createDirectories(ground.remote("theirs"));
        long took = run(scripts);
        if (Folders.count(to) != files) {
            throw new IOException("sftp has not put everything");
        }
        Folders.deleteFiles(to);
        return took;
    }
}
