package dk.ungebro.benchmarks.sftp;

import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import dk.ungebro.rounds.Print;
import java.util.List;
import java.util.function.BiFunction;

/** How many round trips each call makes, once the folders are there. */
final class RoundTripsBench {

    private static final int BATCHES = 64;

    private RoundTripsBench() {}

    static void run(Ground ground) throws Exception {
        count(ground, "plain", Seals::plain);
        count(ground, "sealed", Seals.of("EC", 256)::around);
    }

    private static void count(Ground ground, String root, BiFunction<Transport, Party, Transport> seal)
            throws Exception {
        try (var trips = new RoundTrips(ground.server().port());
                var connection = new SftpConnection(ground.settings(root, trips.port()))) {
            Party recipient = Messages.RECIPIENTS.get(0);
            Transport from = seal.apply(new SftpTransport(connection, Messages.SENDER), Messages.SENDER);
            Transport to = seal.apply(new SftpTransport(connection, recipient), recipient);
            List<Batch> batches = Messages.alone().subList(0, BATCHES + 1);
            from.send(batches.get(0));
            to.fetch(1);
            to.confirm(batches.get(0).id());
            trips.count();
            for (Batch batch : batches.subList(1, BATCHES + 1)) {
                from.send(batch);
            }
            tell(root + ", send", trips.count(), BATCHES);
            to.fetch(1);
            tell(root + ", fetch of 1", trips.count(), 1);
            to.fetch(BATCHES);
            tell(root + ", fetch of " + BATCHES, trips.count(), 1);
            for (Batch batch : batches.subList(1, BATCHES + 1)) {
                to.confirm(batch.id());
            }
            tell(root + ", confirm", trips.count(), BATCHES);
        }
    }

    private static void tell(String what, int trips, int times) {
        Print.line("%-30s %6.2f round trips", what, (double) trips / times);
    }
}
