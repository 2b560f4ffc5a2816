package dk.ungebro.benchmarks.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import dk.ungebro.rounds.Rounds;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** 2,000 files of 4 KB that wait: fetched, verified, and put into the archive, or deleted. */
final class ConsumeBench {

    private static final int WARM_UP = 3;

    private final Ground ground;
    private final Rounds rounds = new Rounds(WARM_UP);

    private ConsumeBench(Ground ground) {
        this.ground = ground;
    }

    static void run(Ground ground) throws Exception {
        new ConsumeBench(ground).run();
    }

    private void run() throws Exception {
        var elliptic = Seals.of("EC", 256);
        var rsa = Seals.of("RSA", 2048);
        try (var peers = new Peers(ground, rounds);
                var one = ours("", 1, Seals::plain, Messages.alone());
                var four = ours("", 4, Seals::plain, Messages.aloneForFour());
                var oneEc = ours(", sealed EC", 1, elliptic::around, Messages.alone());
                var fourEc = ours(", sealed EC", 4, elliptic::around, Messages.aloneForFour());
                var oneRsa = ours(", sealed RSA", 1, rsa::around, Messages.alone());
                var fourRsa = ours(", sealed RSA", 4, rsa::around, Messages.aloneForFour())) {
            peers.take(Messages.alone()).open(Messages.alone(), elliptic);
            rounds.run(ground.rounds());
            rounds.rates(Peers.CAMEL, Messages.COUNT, "files");
            rounds.rates(Peers.SPRING, Messages.COUNT, "files");
            rounds.rates(Peers.CAMEL_SEALED, Messages.COUNT, "files");
            rounds.rates(Peers.SPRING_SEALED, Messages.COUNT, "files");
        }
    }

    /** What waits is laid out anew for each round; with four connections it waits for four recipients. */
    private Ours ours(String how, int connections, BiFunction<Transport, Party, Transport> seal, List<Batch> batches)
            throws Exception {
        String name = "ours" + how + ", " + connections + (connections == 1 ? " connection" : " connections");
        String root = Folders.named(name);
        Path laidOut = ground.local("laid-out-" + root);
        var ours = new Ours(ground.settings(root), connections, seal);
        ours.send(batches);
        Folders.copy(ground.remote(root), laidOut);
        rounds.way(name, round -> {
            Folders.delete(ground.remote(root));
            Folders.copy(laidOut, ground.remote(root));
            return ours.consume(Messages.RECIPIENTS.subList(0, connections), Messages.COUNT);
        });
        return ours;
    }
}
