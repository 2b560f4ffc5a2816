package dk.ungebro.pickup;

import dk.ungebro.adapters.sftp.sealing.FixedKeyRing;
import dk.ungebro.adapters.sftp.sealing.KeyFiles;
import dk.ungebro.adapters.sftp.sealing.SealSettings;
import dk.ungebro.adapters.sftp.sealing.SealedTransport;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** What is done with the bytes of a file once they are in hand: nothing, or its seal is opened by Ungebro's own code. */
public interface Opening {

    /**
     * Does it.
     *
     * @param file the name of the file
     * @param bytes what was in it
     * @return how many bytes there are in the end
     */
    int open(String file, byte[] bytes);

    /**
     * Reads how from a folder, if there is one.
     *
     * @param args what the contestant was told; the folder, the recipient and the sender come last
     * @return how
     */
    static Opening of(String... args) {
        if (args.length < 10) {
            return (file, bytes) -> bytes.length;
        }
        Path folder = Path.of(args[7]);
        Party recipient = Party.ofKey(args[8]);
        Party sender = Party.ofKey(args[9]);
        var keys = FixedKeyRing.trusting(KeyFiles.certificates(folder.resolve("issuer.der")))
                .withOwn(recipient, List.of(KeyFiles.pkcs12(folder.resolve("own.p12"), "benchmark".toCharArray())))
                .withPartner(sender, KeyFiles.certificates(folder.resolve("sender.der")));
        var hand = new Hand();
        var seal = new SealedTransport(hand, SealSettings.of(recipient, keys, Clock.systemUTC()));
        return (file, bytes) -> {
            hand.held = List.of(new Batch(file.substring(0, file.indexOf('.')), sender, recipient, 1, bytes));
            return seal.fetch(1).get(0).size();
        };
    }

    /** Gives what is in hand. */
    final class Hand implements Transport {

        private List<Batch> held = List.of();

        private Hand() {}

        @Override
        public void send(Batch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Batch> fetch(int limit) {
            return held;
        }

        @Override
        public void confirm(String id) {
            held = List.of();
        }
    }
}
