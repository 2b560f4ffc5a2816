package dk.ungebro.sandbox;

import dk.ungebro.sandbox.input.Input;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The first and the last words of a run, and what it leaves in the work folder. */
final class Ending {

    private final WorkFolder folder;
    private final Input input;
    private final Progress progress;
    private final PrintStream out;

    Ending(WorkFolder folder, Input input, Progress progress, PrintStream out) {
        this.folder = folder;
        this.input = input;
        this.progress = progress;
        this.out = out;
    }

    void greet(Options options) {
        String from = progress.lastDay().map(day -> "resumed after " + day).orElse("from " + input.firstDay());
        out.println("Ungebro sandbox: " + from + " to " + input.until() + ", case workers "
                + (options.diligent() ? "diligent" : "absent") + ", "
                + options.login().map(DatabaseLogin::place).orElse(options.db().name()) + ", " + options.transport()
                + options.post().map(post -> " at " + post.place()).orElse("")
                + (options.share().several() ? ", " + options.share().nodes() + " nodes" : ""));
        out.println();
    }

    /** The report comes last: where it stands, the run is over. */
    void write(Report report) throws IOException {
        List<String> totals = Totals.of(report);
        writeStory();
        RefusalFile.write(folder, input);
        folder.write("totals.txt", String.join("\n", totals) + "\n");
        folder.write("report.json", ReportFile.json(report));
        totals.forEach(out::println);
        out.println("  written        report.json, refusals.csv, story.txt, letters");
    }

    private void writeStory() throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(folder.path("story.txt"))) {
            progress.story(line -> {
                try {
                    file.write(line);
                    file.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
