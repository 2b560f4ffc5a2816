package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.CompressedTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import dk.ungebro.rounds.Rounds;
import java.util.List;
import java.util.function.BiFunction;

/** The same 2,000 messages in four batches, sent and taken in, beside the best of those who carry them one by one. */
final class BatchesBench {

    private static final int WARM_UP = 3;
    private static final int IN_ONE_BATCH = 500;
    private static final int MAX_BYTES = 64 << 20;

    private final Ground ground;
    private final Rounds rounds = new Rounds(WARM_UP);
    private final List<Batch> batches = Messages.together(IN_ONE_BATCH);

    private BatchesBench(Ground ground) {
        this.ground = ground;
    }

    static void run(Ground ground) throws Exception {
        new BatchesBench(ground).run();
    }

    private void run() throws Exception {
        var elliptic = Seals.of("EC", 256);
        var rsa = Seals.of("RSA", 2048);
        List<Batch> alone = Messages.alone();
        var sftp = new SftpCommand(ground);
        sftp.uploadSealed(sftp.upload(rounds, alone), alone, elliptic);
        try (var peers = new Peers(ground, rounds);
                var plain = ours("", Seals::plain);
                var sealed = ours(", sealed EC", elliptic::around);
                var packed = ours(", packed and sealed EC", (inner, party) -> packed(elliptic.around(inner, party)));
                var sealedRsa = ours(", sealed RSA", rsa::around)) {
            peers.take(alone).open(alone, elliptic);
            rounds.run(ground.rounds());
            rounds.rates(SftpCommand.UPLOAD, SftpCommand.LOGIN, Messages.COUNT, "messages");
            rounds.rates(Peers.CAMEL, Messages.COUNT, "messages");
            rounds.rates(SftpCommand.UPLOAD_SEALED, Messages.COUNT, "messages");
            rounds.rates(Peers.CAMEL_SEALED, Messages.COUNT, "messages");
        }
    }

    private static Transport packed(Transport inner) {
        return new CompressedTransport(inner, MAX_BYTES);
    }

    private Ours ours(String how, BiFunction<Transport, Party, Transport> seal) {
        String root = Folders.named("ours" + how);
        var ours = new Ours(ground.settings(root), 1, seal);
        rounds.way("ours" + how + ", sending", round -> {
            Folders.deleteFiles(ground.remote(root));
            return ours.send(batches);
        });
        rounds.way("ours" + how + ", taking in", round -> {
            Folders.deleteFiles(ground.remote(root));
            ours.send(batches);
            return ours.consume(Messages.RECIPIENTS.subList(0, 1), Messages.COUNT);
        });
        return ours;
    }
}
