package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.util.List;
import java.util.function.Consumer;

/**
 * A transport that notes for whom mail is about to lie, so that it is fetched on its day even if this node is killed
 * right after.
 */
record NotedTransport(Transport transport, Consumer<Party> note) implements Transport {

    @Override
    public void send(Batch batch) {
        note.accept(batch.to());
        transport.send(batch);
    }

    @Override
    public List<Batch> fetch(int limit) {
        return transport.fetch(limit);
    }

    @Override
    public void confirm(String id) {
        transport.confirm(id);
    }
}
