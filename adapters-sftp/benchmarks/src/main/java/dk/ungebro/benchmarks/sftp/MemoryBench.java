package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.port.Batch;
import dk.ungebro.rounds.Print;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A batch of 2 GB waits, and then batches of the greatest size that is allowed. Run it with a heap of 512 MB. */
final class MemoryBench {

    private static final long GIGABYTES = 2L * 1024 * 1024 * 1024;
    private static final int WAITING = 10;

    private final Ground ground;
    private final Path in;

    private MemoryBench(Ground ground) throws IOException {
        this.ground = ground;
        this.in = Files.createDirectories(ground.remote("ours/M101/in"));
    }

    static void run(Ground ground) throws Exception {
        new MemoryBench(ground).run();
    }

    private void run() throws Exception {
        Print.line("heap %d MB", Runtime.getRuntime().maxMemory() >> 20);
        var settings = ground.settings("ours");
        try (var connection = new SftpConnection(settings)) {
            connection.check();
            lay("as-it-is", GIGABYTES);
            lay("just-told", 999_999_999);
            tell("2 batches of 2 GB", () -> new SftpTransport(connection, Messages.RECIPIENTS.get(0)).fetch(10));
            lay(connection, settings.maxBatchBytes());
            tell(
                    WAITING + " batches of " + (settings.maxBatchBytes() >> 20) + " MB",
                    () -> new SftpTransport(connection, Messages.RECIPIENTS.get(0)).fetch(WAITING));
        }
    }

    /** What fetches. */
    private interface Fetch {
        List<Batch> run();
    }

    private void tell(String what, Fetch fetch) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        List<Batch> fetched = fetch.run();
        long took = System.nanoTime() - begin;
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        Print.line(
                "%s: %d fetched in %.0f ms, %d files wait, %d rejected, at most %d MB of heap",
                what,
                fetched.size(),
                Print.millis(took),
                Folders.count(in),
                Folders.count(in.resolveSibling("rejected")),
                peak >> 20);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .toList();
    }

    /** A file with holes, which takes no room on the disk but would come over the line as so many bytes. */
    private void lay(String id, long told) throws IOException {
        try (var file = new RandomAccessFile(in.resolve(id + ".jsonl").toFile(), "rw")) {
            file.setLength(GIGABYTES);
        }
        Files.writeString(
                in.resolve(id + ".ready"),
                "format=1\nid=" + id + "\nfrom=I280051\nto=M101\ncount=1\nsize=" + told + "\nsha256=" + "0".repeat(64)
                        + "\n",
                StandardCharsets.US_ASCII);
    }

    private void lay(SftpConnection connection, int size) {
        var sender = new SftpTransport(connection, Messages.SENDER);
        for (int number = 0; number < WAITING; number++) {
            sender.send(new Batch(
                    "full-" + number, Messages.SENDER, Messages.RECIPIENTS.get(0), 1, Messages.bytes(size, number)));
        }
    }
}
