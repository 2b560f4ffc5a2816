package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.PortException;
import java.util.function.Function;

/** A database on which work is done, in transactions of its own or in the caller's. */
interface Database {

    /** Reads. */
    <T> T read(Work<T> work);

    /** Writes all or nothing what may be done twice; tries again what met a conflict, if the transaction is its own. */
    <T> T write(Work<T> work);

    /** Writes all or nothing, without a second try. */
    default <T> T once(Work<T> work) {
        return once(work, unknown -> {
            throw unknown;
        });
    }

    /** Writes all or nothing; where it broke while it was being committed, somebody else finds out what became of it. */
    <T> T once(Work<T> work, Function<PortException, T> ifUnknown);

    /** Whether a call has a transaction of its own, which can be given up and begun again. */
    boolean ownsTransactions();
}
