package dk.ungebro.benchmarks.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.rounds.Rounds;
import java.util.List;

/** 2,000 files of 4 KB, each written under a temporary name and renamed. */
final class UploadBench {

    private static final int WARM_UP = 3;

    private final Ground ground;
    private final List<Batch> batches = Messages.alone();

    private UploadBench(Ground ground) {
        this.ground = ground;
    }

    static void run(Ground ground) throws Exception {
        new UploadBench(ground).run();
    }

    private void run() throws Exception {
        var rsa = Seals.of("RSA", 2048);
        var elliptic = Seals.of("EC", 256);
        var settings = ground.settings("ours");
        try (var one = new Ours(settings, 1, Seals::plain);
                var four = new Ours(settings, 4, Seals::plain);
                var oneEc = new Ours(settings, 1, elliptic::around);
                var fourEc = new Ours(settings, 4, elliptic::around);
                var oneRsa = new Ours(settings, 1, rsa::around);
                var fourRsa = new Ours(settings, 4, rsa::around)) {
            var sftp = new SftpCommand(ground);
            Rounds rounds = sftp.upload(new Rounds(WARM_UP), batches);
            sftp.uploadByFour(rounds, batches);
            sftp.uploadSealed(rounds, batches, elliptic)
                    .way("ours, 1 connection", round -> send(one))
                    .way("ours, 4 connections", round -> send(four))
                    .way("ours, sealed EC, 1 connection", round -> send(oneEc))
                    .way("ours, sealed EC, 4 connections", round -> send(fourEc))
                    .way("ours, sealed RSA, 1 connection", round -> send(oneRsa))
                    .way("ours, sealed RSA, 4 connections", round -> send(fourRsa))
                    .run(ground.rounds())
                    .rates(SftpCommand.UPLOAD, Messages.COUNT, "files")
                    .rates(SftpCommand.UPLOAD, SftpCommand.LOGIN, Messages.COUNT, "files")
                    .rates(SftpCommand.UPLOAD_SEALED, Messages.COUNT, "files");
        }
    }

    private long send(Ours ours) throws Exception {
        long took = ours.send(batches);
        Folders.deleteFiles(ground.remote("ours"));
        return took;
    }
}
