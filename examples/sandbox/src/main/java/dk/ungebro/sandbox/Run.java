package dk.ungebro.sandbox;

import dk.ungebro.sandbox.input.Input;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One run of the sandbox, from the files to the report, or the part that one process has in it. */
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
        if (Boolean.getBoolean(NodeProcess.STARTED)) {
            new NodeRun(options, options.login().orElseThrow(), folder, files, out).run();
            return;
        }
        if (!folder.finished()) {
            options.post().ifPresent(PostLogin::check);
        }
        folder.belongTo(WorkFolder.fingerprint(options, files));
        if (folder.finished()) {
            out.println("This run is over; its totals were:");
            Files.readAllLines(folder.path("totals.txt")).forEach(out::println);
        } else if (options.db() == Options.Database.POSTGRESQL || options.db() == Options.Database.MARIADB) {
            try (var server = LocalServer.start(options.db(), folder)) {
                onServer(folder, files, server.login());
            }
        } else if (options.login().isPresent()) {
            onServer(folder, files, options.login().get());
        } else {
            alone(folder, files);
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

    private void onServer(WorkFolder folder, List<Path> files, DatabaseLogin login) throws IOException {
        Optional<Integer> node = options.share().node();
        if (!options.share().several()) {
            play(folder, files, prepared(ConnectionPool.server(login), folder));
        } else if (node.isPresent() && node.get() > 1) {
            new NodeRun(options, login, folder, files, out).run();
        } else {
            var ready = Preparation.of(options, login, folder, files);
            try (ready) {
                if (node.isPresent()) {
                    new NodeRun(options, login, folder, files, out).run();
                } else {
                    new Launcher(options, login, files, out).run();
                }
            }
        }
    }

    private void alone(WorkFolder folder, List<Path> files) throws IOException {
        if (!options.resumable()) {
            folder.forget("ledger");
        }
        play(
                folder,
                files,
                options.db() == Options.Database.H2
                        ? prepared(ConnectionPool.h2(folder), folder)
                        : new MemoryLedgers());
    }

    private static Ledgers prepared(ConnectionPool pool, WorkFolder folder) throws IOException {
        pool.prepare(folder.run());
        return new JdbcLedgers(pool);
    }

    private void play(WorkFolder folder, List<Path> files, Ledgers ledgers) throws IOException {
        try (Backend backend = Backends.open(options, ledgers, folder);
                Input input = Input.open(folder.path("."), files.get(0), files.get(1), options.until())) {
            var clock = new VirtualClock();
            try (var world = new World(backend, clock)) {
                var ending = new Ending(folder, input, backend.progress(), out);
                ending.greet(options);
                var desks = new Desks(world, input, clock, options.diligent());
                var work = new DayWork(world, input, clock, desks);
                new Days(world, desks, work, backend.progress()).pass(out::println);
                ending.write(new Reporting(world, input).report());
            }
        }
    }
}
