package dk.ungebro.casesystem;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.TemporarilyUnavailable;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins a transaction anew, as a whole, when others were faster or the database gave it up. */
final class WholeTransaction {

    private static final int TRIES = 5;

    private final TransactionOperations transactions;

    WholeTransaction(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /** Runs work, up to five times, so it must have no effect beside that on the database. */
    <T> T of(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a part of a transaction cannot be begun anew");
        }
        for (int tries = 1; ; tries++) {
            try {
                return transactions.execute(status -> work.get());
            } catch (ConcurrentChange | TemporarilyUnavailable | TransientDataAccessException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
