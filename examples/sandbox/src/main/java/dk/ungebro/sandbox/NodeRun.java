package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.sandbox.input.Input;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The part of one node in a run, from its start to the end of the last day. What it needs has been prepared. */
final class NodeRun {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int MOST_LOOKS = 1200;

    private final Options options;
    private final DatabaseLogin login;
    private final WorkFolder folder;
    private final List<Path> files;
    private final PrintStream out;

    NodeRun(Options options, DatabaseLogin login, WorkFolder folder, List<Path> files, PrintStream out) {
        this.options = options;
        this.login = login;
        this.folder = folder;
        this.files = files;
        this.out = out;
    }

    void run() throws IOException {
        SftpSettings post = await(post(), this::post);
        try (Input input = await(input(), this::input)) {
            var clock = new VirtualClock();
            try (var backend = await(Optional.empty(), () -> backend(post, clock));
                    var world = await(Optional.empty(), () -> world(backend, clock))) {
                play(input, clock, backend, world);
            }
        }
    }

    private Optional<SftpSettings> post() throws IOException {
        return options.post().isPresent()
                ? folder.runIdOfTheFirst().map(options.post().get()::settings)
                : PostServer.settings(folder);
    }

    private Optional<Input> input() {
        return Input.staged(folder.path("."), files.get(0), files.get(1), options.until());
    }

    private Optional<SharedBackend> backend(SftpSettings post, VirtualClock clock) throws IOException {
        var pool = ConnectionPool.server(login);
        try {
            String name = Share.name(options.share().node().orElseThrow());
            var ledgers = new JdbcLedgers(pool);
            PostService sealed = SealedPost.of(new SftpPost(post), options, folder);
            return Optional.of(new SharedBackend(name, ledgers, sealed, folder, clock));
        } catch (TemporarilyUnavailable e) {
            pool.close();
            return Optional.empty();
        }
    }

    private static Optional<World> world(SharedBackend backend, VirtualClock clock) {
        try {
            return Optional.of(new World(backend, clock));
        } catch (TemporarilyUnavailable e) {
            return Optional.empty();
        }
    }

    private void play(Input input, VirtualClock clock, SharedBackend backend, World world) throws IOException {
        var desks = new Desks(world, input, clock, options.diligent());
        boolean leads = options.share().node().orElseThrow() == 1;
        Optional<Lead> lead = leads
                ? Optional.of(new Lead(backend, new DayWork(world, input, clock, desks), out::println))
                : Optional.empty();
        var node = new Node(backend, world, clock, desks, lead);
        if (!leads) {
            node.work();
            return;
        }
        var ending = new Ending(folder, input, backend.progress(), out);
        ending.greet(options);
        node.work();
        ending.write(new Reporting(world, input).report());
    }

    /** Looks for something that another process makes. */
    @FunctionalInterface
    private interface Look<T> {
        Optional<T> now() throws IOException;
    }

    private static <T> T await(Optional<T> first, Look<T> look) throws IOException {
        Optional<T> found = first;
        for (int looks = 0; found.isEmpty(); looks++) {
            if (looks == MOST_LOOKS) {
                throw new WorkFolderBusy("what the first node prepares is not there; start it, with -Dnode=1");
            }
            Node.pause(BETWEEN_LOOKS);
            found = look.now();
        }
        return found.get();
    }
}
