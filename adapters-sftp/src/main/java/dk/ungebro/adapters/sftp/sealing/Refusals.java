package dk.ungebro.adapters.sftp.sealing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of refused batches: of one that stays where it is, and so is refused at every fetch, only once. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int REMEMBERED = 1000;

    private final Consumer<RefusedBatch> listener;
    private final Set<RefusedBatch> told = new LinkedHashSet<>();

    Refusals(Consumer<RefusedBatch> listener) {
        this.listener = listener;
    }

    void tell(RefusedBatch refused) {
        LOG.warn(
                "batch {} from {} for {} is refused: {}, {}",
                refused.id(),
                refused.from().key(),
                refused.to().key(),
                refused.reason(),
                refused.detail());
        listener.accept(refused);
    }

    void tellOnce(RefusedBatch refused) {
        if (isNew(refused)) {
            tell(refused);
        }
    }

    private synchronized boolean isNew(RefusedBatch refused) {
        if (told.size() >= REMEMBERED) {
            told.clear();
        }
        return told.add(refused);
    }
}
