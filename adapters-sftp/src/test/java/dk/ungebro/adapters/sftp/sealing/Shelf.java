package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.util.ArrayList;
import java.util.List;

/** A transport that can put batches aside. */
class Shelf implements Transport, Rejecting {

    final List<String> aside = new ArrayList<>();
    private final Transport inner;

    Shelf(Transport inner) {
        this.inner = inner;
    }

    @Override
    public void send(Batch batch) {
        inner.send(batch);
    }

    @Override
    public List<Batch> fetch(int limit) {
        return inner.fetch(limit);
    }

    @Override
    public void confirm(String id) {
        inner.confirm(id);
    }

    @Override
    public void reject(String id, String reason) {
        aside.add(id + ": " + reason);
        inner.confirm(id);
    }
}
