package dk.ungebro.contracts;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.util.List;

/** A transport that hands all on to a right one; mistakes override it. */
class WrongTransport implements Transport {

    private final Transport right;

    WrongTransport(Transport right) {
        this.right = right;
    }

    @Override
    public void send(Batch batch) {
        right.send(batch);
    }

    @Override
    public List<Batch> fetch(int limit) {
        return right.fetch(limit);
    }

    @Override
    public void confirm(String id) {
        right.confirm(id);
    }
}
