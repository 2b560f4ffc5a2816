package dk.ungebro.benchmarks.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.util.List;
import java.util.function.BiFunction;

/** The same 2,000 messages in four batches, sent and taken in, beside the best of those who carry them one by one. */
final class BatchesBench {

    private static final int WARM_UP = 3;
    private static final int IN_ONE_BATCH = 500;

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
        new SftpCommand(ground).upload(rounds, Messages.alone());
        try (var peers = new Peers(ground, Messages.alone());
                var plain = ours("", Seals::plain);
                var elliptic = ours(", sealed EC", Seals.of("EC", 256));
                var rsa = ours(", sealed RSA", Seals.of("RSA", 2048))) {
            peers.into(rounds).run(ground.rounds());
            rounds.rates(SftpCommand.UPLOAD, SftpCommand.LOGIN, Messages.COUNT, "messages");
            rounds.rates(Peers.CAMEL, Messages.COUNT, "messages");
        }
    }

    private Ours ours(String how, BiFunction<Transport, Party, Transport> seal) {
        String root = "ours" + how.replaceAll("[^a-zA-Z]+", "-");
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
