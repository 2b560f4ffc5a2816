package dk.ungebro.contracts.jdbc;

import dk.ungebro.contracts.Fault;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts calls of a driver and lets one of them fail. */
final class Steps {

    private static final int NEVER = Integer.MAX_VALUE;

    private final AtomicInteger count = new AtomicInteger();
    private volatile int failing = NEVER;
    private volatile Fault fault = Fault.CONNECTION_LOST;

    /** Counts anew. */
    void fail(int step, Fault how) {
        failing = NEVER;
        fault = how;
        count.set(0);
        failing = step;
    }

    boolean reached() {
        return count.get() >= failing;
    }

    /** Counts a step that begins, and gives its number. */
    int begin() throws SQLException {
        int step = count.incrementAndGet();
        boolean now = step == failing && fault != Fault.ANSWER_LOST;
        if (now || (step > failing && fault == Fault.CONNECTION_LOST)) {
            throw failure();
        }
        return step;
    }

    /** Whether a step that has had its effect fails nevertheless. */
    boolean losesAnswer(int step) {
        return step == failing && fault == Fault.ANSWER_LOST;
    }

    static SQLException failure() {
        return new SQLNonTransientConnectionException("the line is dead", "08006");
    }
}
