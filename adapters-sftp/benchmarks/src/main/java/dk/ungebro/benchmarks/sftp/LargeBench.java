package dk.ungebro.benchmarks.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.rounds.Rounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file of 200 MB, up and down. */
final class LargeBench {

    private static final int WARM_UP = 3;
    private static final int MEGABYTES = 200;
    private static final int BYTES = MEGABYTES * 1_000_000;
    private static final String PUT = "sftp, put and rename";
    private static final String GET = "sftp, get";
    private static final String GET_AND_DIGEST = "sftp, get, then sha256sum";
    private static final String LOGIN = "sftp, login alone";

    private final Ground ground;
    private final Path remote;
    private final Path local;

    private LargeBench(Ground ground) throws Exception {
        this.ground = ground;
        this.remote = Files.createDirectories(ground.remote("theirs"));
        this.local = ground.local("large");
    }

    static void run(Ground ground) throws Exception {
        new LargeBench(ground).run();
    }

    private void run() throws Exception {
        byte[] bytes = Messages.bytes(BYTES, 1);
        Files.write(local.resolve("from"), bytes);
        List<Batch> batches = List.of(new Batch("large", Messages.SENDER, Messages.RECIPIENTS.get(0), 1, bytes));
        var sftp = new SftpCommand(ground);
        var settings = ground.settings("ours").withMaxBatchBytes(BYTES);
        try (var ours = new Ours(settings, 1, Seals::plain)) {
            new Rounds(WARM_UP)
                    .way(LOGIN, round -> sftp.run("pwd\n"))
                    .way(PUT, round -> put(sftp))
                    .way("ours, sending", round -> send(ours, batches))
                    .way(GET, round -> get(sftp))
                    .way(GET_AND_DIGEST, round -> getAndDigest(sftp))
                    .way("ours, taking in", round -> consume(ours, batches))
                    .run(ground.rounds())
                    .rates(PUT, MEGABYTES, "MB")
                    .rates(GET, MEGABYTES, "MB")
                    .rates(GET_AND_DIGEST, MEGABYTES, "MB")
                    .rates(PUT, LOGIN, MEGABYTES, "MB")
                    .rates(GET, LOGIN, MEGABYTES, "MB");
        }
    }

    private long put(SftpCommand sftp) throws Exception {
        Files.deleteIfExists(remote.resolve("to"));
        return sftp.run("put %s theirs/part\nrename theirs/part theirs/to\n".formatted(local.resolve("from")));
    }

    private long get(SftpCommand sftp) throws Exception {
        if (!Files.exists(remote.resolve("to"))) {
            put(sftp);
        }
        return sftp.run("get theirs/to %s\n".formatted(local.resolve("back")));
    }

    private long getAndDigest(SftpCommand sftp) throws Exception {
        long got = get(sftp);
        long begin = System.nanoTime();
        int status = new ProcessBuilder("sha256sum", local.resolve("back").toString())
                .redirectOutput(local.resolve("digest").toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("sha256sum ends with " + status);
        }
        return got + System.nanoTime() - begin;
    }

    private long send(Ours ours, List<Batch> batches) throws Exception {
        Folders.deleteFiles(ground.remote("ours"));
        return ours.send(batches);
    }

    private long consume(Ours ours, List<Batch> batches) throws Exception {
        Folders.deleteFiles(ground.remote("ours"));
        ours.send(batches);
        return ours.consume(Messages.RECIPIENTS.subList(0, 1), 1);
    }
}
