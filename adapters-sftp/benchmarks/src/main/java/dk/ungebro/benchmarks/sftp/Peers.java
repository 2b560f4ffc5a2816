package dk.ungebro.benchmarks.sftp;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Those who pick up files otherwise, each in a folder of its own, on its one connection. */
final class Peers implements AutoCloseable {

    static final String CAMEL = "Camel, delete";
    static final String CAMEL_MOVE = "Camel, move";
    static final String SPRING = "Spring Integration, delete";

    private final Ground ground;
    private final List<Batch> batches;
    private final PeerProcess camel;
    private final PeerProcess camelMove;
    private final PeerProcess spring;

    Peers(Ground ground, List<Batch> batches) throws IOException {
        this.ground = ground;
        this.batches = batches;
        String camelPeer = "dk.ungebro.pickup.camel.CamelPeer";
        camel = PeerProcess.of(ground, "camel", camelPeer, folder("camel"), "delete=true");
        camelMove = PeerProcess.of(ground, "camel", camelPeer, folder("camel-move"), "move=done");
        spring = PeerProcess.of(
                ground,
                "spring-integration",
                "dk.ungebro.pickup.springintegration.SpringIntegrationPeer",
                folder("spring"),
                ground.local("spring").toString());
    }

    private String folder(String name) throws IOException {
        Files.createDirectories(ground.remote(name));
        return name;
    }

    Rounds into(Rounds rounds) {
        return rounds.way(CAMEL, round -> take(camel, "camel"))
                .way(CAMEL_MOVE, round -> take(camelMove, "camel-move"))
                .way(SPRING, round -> take(spring, "spring"));
    }

    private long take(PeerProcess peer, String name) throws IOException {
        Path folder = ground.remote(name);
        for (Batch batch : batches) {
            Files.write(folder.resolve(batch.id() + ".jsonl"), batch.content());
        }
        long took = peer.take(batches.size());
        Folders.delete(folder.resolve("done"));
        if (Folders.count(folder) > 0) {
            throw new IOException("not everything was taken from " + name);
        }
        return took;
    }

    @Override
    public void close() {
        camel.close();
        camelMove.close();
        spring.close();
    }
}
