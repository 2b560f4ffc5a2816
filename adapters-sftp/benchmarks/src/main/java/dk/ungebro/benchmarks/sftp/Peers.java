package dk.ungebro.benchmarks.sftp;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.rounds.Rounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Those who pick up files otherwise, each in a folder of its own, on its one connection. */
final class Peers implements AutoCloseable {

    static final String CAMEL = "Camel, delete";
    static final String CAMEL_MOVE = "Camel, move";
    static final String SPRING = "Spring Integration, delete";

    private static final String SEALED = ", sealed EC";
    static final String CAMEL_SEALED = CAMEL + SEALED;
    static final String SPRING_SEALED = SPRING + SEALED;

    private final Ground ground;
    private final Rounds rounds;
    private final List<PeerProcess> processes = new ArrayList<>();

    Peers(Ground ground, Rounds rounds) {
        this.ground = ground;
        this.rounds = rounds;
    }

    /** They take in these. */
    Peers take(List<Batch> batches) throws IOException {
        camel(CAMEL, batches, "delete=true", List.of());
        camel(CAMEL_MOVE, batches, "move=done", List.of());
        spring(SPRING, batches, List.of());
        return this;
    }

    /** They take in what is sealed, and open it as ours does. */
    Peers open(List<Batch> batches, Seals seals) throws Exception {
        Party recipient = Messages.RECIPIENTS.get(0);
        Path keys = ground.local("keys");
        seals.write(keys, recipient);
        List<String> opening = List.of(keys.toString(), recipient.key(), Messages.SENDER.key());
        List<Batch> sealed = seals.seal(batches);
        camel(CAMEL_SEALED, sealed, "delete=true", opening);
        spring(SPRING_SEALED, sealed, opening);
        return this;
    }

    private void camel(String name, List<Batch> batches, String manner, List<String> opening) throws IOException {
        way(name, batches, "camel", "dk.ungebro.pickup.camel.CamelPeer", manner, opening);
    }

    private void spring(String name, List<Batch> batches, List<String> opening) throws IOException {
        String local = ground.local(Folders.named(name)).toString();
        String entry = "dk.ungebro.pickup.springintegration.SpringIntegrationPeer";
        way(name, batches, "spring-integration", entry, local, opening);
    }

    private void way(String name, List<Batch> batches, String module, String entry, String manner, List<String> opening)
            throws IOException {
        String folder = Folders.named(name);
        Files.createDirectories(ground.remote(folder));
        List<String> args = new ArrayList<>(List.of(folder, manner));
        args.addAll(opening);
        PeerProcess peer = PeerProcess.of(ground, module, entry, args);
        processes.add(peer);
        rounds.way(name, round -> take(peer, ground.remote(folder), batches));
    }

    private static long take(PeerProcess peer, Path folder, List<Batch> batches) throws IOException {
        for (Batch batch : batches) {
            Files.write(folder.resolve(batch.id() + ".jsonl"), batch.content());
        }
        long took = peer.take(batches.size());
        Folders.delete(folder.resolve("done"));
        if (Folders.count(folder) > 0) {
            throw new IOException("not everything was taken from " + folder);
        }
        return took;
    }

    @Override
    public void close() {
        processes.forEach(PeerProcess::close);
    }
}
