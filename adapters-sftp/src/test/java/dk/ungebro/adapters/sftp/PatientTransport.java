package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Transport;
import java.util.List;
import java.util.function.Supplier;

/** Calls again while the other side is temporarily unavailable, and looks twice, as a courier does over the day. */
final class PatientTransport implements Transport {

    private static final int TRIES = 12;

    private final Transport inner;
    private final Runnable afterFailure;

    PatientTransport(Transport inner, Runnable afterFailure) {
        this.inner = inner;
        this.afterFailure = afterFailure;
    }

    @Override
    public void send(Batch batch) {
        again(() -> {
            inner.send(batch);
            return batch;
        });
    }

    @Override
    public List<Batch> fetch(int limit) {
        again(() -> inner.fetch(limit));
        return again(() -> inner.fetch(limit));
    }

    @Override
    public void confirm(String id) {
        again(() -> {
            inner.confirm(id);
            return id;
        });
    }

    private <T> T again(Supplier<T> call) {
        for (int failures = 1; ; failures++) {
            try {
                return call.get();
            } catch (TemporarilyUnavailable e) {
                if (failures == TRIES) {
                    throw e;
                }
                afterFailure.run();
            }
        }
    }
}
