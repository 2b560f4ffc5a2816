package dk.ungebro.sandbox;

import dk.ungebro.sandbox.input.Input;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of the sandbox, from the files to the report. */
final class Run {

    private final Options options;
    private final PrintStream out;

    Run(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run() throws IOException {
        var folder = new WorkFolder(options.work());
        List<Path> files = files(options, folder);
        folder.belongTo(WorkFolder.fingerprint(options, files));
        if (folder.finished()) {
            out.println("This run is over; its totals were:");
            Files.readAllLines(folder.path("totals.txt")).forEach(out::println);
            return;
        }
        if (!options.resumable()) {
            folder.forget("ledger");
        }
        try (Input input = Input.open(folder.path("."), files.get(0), files.get(1), options.until());
                Backend backend = Backends.open(options, folder)) {
            play(folder, input, backend);
        }
    }

    /** The youths file and the events file; the packaged ones where none are given. */
    static List<Path> files(Options options, WorkFolder folder) throws IOException {
        Path youths = options.youths().isPresent() ? options.youths().get() : folder.packaged("youths.csv");
        Path events = options.events().isPresent() ? options.events().get() : folder.packaged("events.csv");
        for (Path file : List.of(youths, events)) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new OptionException("there is no readable file " + file + " (filen kan ikke læses)");
            }
        }
        return List.of(youths, events);
    }

    private void play(WorkFolder folder, Input input, Backend backend) throws IOException {
        var clock = new VirtualClock();
        try (var world = new World(backend, clock)) {
            greet(input, backend.progress());
            if (backend.progress().parties().isEmpty()) {
                input.days().stream().findFirst().ifPresent(clock::startOf);
                input.eachYouth(row -> backend.register().register(Registration.youth(row)));
            }
            var desks = new Desks(world, input, clock, options.diligent());
            new Days(world, input, clock, desks, backend.progress(), new Story(world)).pass(out::println);
            finish(folder, input, backend, new Reporting(world, input).report());
        }
    }

    private void greet(Input input, Progress progress) {
        String from = progress.lastDay().map(day -> "resumed after " + day).orElse("from " + input.firstDay());
        out.println("Ungebro sandbox: " + from + " to " + input.until() + ", case workers "
                + (options.diligent() ? "diligent" : "absent") + ", " + options.db() + ", " + options.transport());
        out.println();
    }

    private void finish(WorkFolder folder, Input input, Backend backend, Report report) throws IOException {
        List<String> totals = Totals.of(report);
        writeStory(folder, backend.progress());
        RefusalFile.write(folder, input);
        folder.write("totals.txt", String.join("\n", totals) + "\n");
        folder.write("report.json", ReportFile.json(report));
        totals.forEach(out::println);
        out.println("  written        report.json, refusals.csv, story.txt, letters");
    }

    private static void writeStory(WorkFolder folder, Progress progress) throws IOException {
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
