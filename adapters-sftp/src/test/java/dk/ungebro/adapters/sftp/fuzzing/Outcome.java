package dk.ungebro.adapters.sftp.fuzzing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of fuzzing a target. */
record Outcome(Target target, long seed, int status, String log) {

    /** The status of a process that did not end. */
    static final int HANGS = -1;

    private static final Pattern DONE = Pattern.compile("Done ([0-9]+) runs in ([0-9]+) second");
    private static final Pattern CORPUS = Pattern.compile("cov: ([0-9]+) ft: [0-9]+ corp: ([0-9]+)/([0-9]+[A-Za-z]+)");
    private static final int LINES = 60;

    static Outcome read(Target target, long seed, int status, Path log) throws IOException {
        return new Outcome(target, seed, status, new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
    }

    long executions() {
        Matcher done = DONE.matcher(log);
        return done.find() ? Long.parseLong(done.group(1)) : 0;
    }

    boolean isSound() {
        return status == 0 && executions() > 0;
    }

    /** For people: one line. */
    String line() {
        Matcher done = DONE.matcher(log);
        String figures = done.find()
                ? String.format(Locale.ROOT, "%,d executions in %s s", executions(), done.group(2))
                : "did not reach its end";
        String corpus = CORPUS.matcher(log)
                .results()
                .reduce((earlier, later) -> later)
                .map(last ->
                        ", coverage " + last.group(1) + ", corpus " + last.group(2) + " inputs (" + last.group(3) + ")")
                .orElse("");
        return "fuzz " + target.name() + ": seed " + seed + ", " + figures + corpus;
    }

    /** What to look at, where it is not sound. */
    String complaint() {
        List<String> lines =
                log.lines().filter(line -> !line.startsWith("INFO:")).toList();
        return line() + "\n" + reason() + "\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }

    private String reason() {
        return switch (status) {
            case 0 -> "The fuzzer cannot run here: nothing was executed.";
            case HANGS -> "The fuzzer did not end.";
            default ->
                "The fuzzer ended with status " + status
                        + ": it found an input, whose file it names below, or cannot run"
                        + " here. Mend what was found, and keep the input in " + target.kept() + ".";
        };
    }
}
