package dk.ungebro.pickup.camel;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.Nullable;

/** Lets polls happen only while somebody waits for files. */
final class Gate implements PollingConsumerPollStrategy {

    private static final int CLOSED = -1;

    private final AtomicInteger missing = new AtomicInteger(CLOSED);
    private final SynchronousQueue<Boolean> done = new SynchronousQueue<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** Waits for the poll that ends with so many files handled since this call. */
    void pass(int files) throws Exception {
        missing.set(files);
        done.take();
        Exception failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        return missing.get() != CLOSED;
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        if (missing.get() != CLOSED && missing.addAndGet(-polledMessages) <= 0) {
            open();
        }
    }

    private void open() {
        missing.set(CLOSED);
        try {
            done.put(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        failure.set(cause);
        open();
        return false;
    }
}
