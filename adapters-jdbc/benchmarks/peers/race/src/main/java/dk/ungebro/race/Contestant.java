package dk.ungebro.race;

import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;

/** An outbox in the race. What it sends goes nowhere and is only counted. */
public interface Contestant {

    /**
     * The table of what waits.
     *
     * @return its name
     */
    String table();

    /**
     * What was sent since the start.
     *
     * @return the counter
     */
    LongAdder sent();

    /**
     * Empties its tables.
     *
     * @throws SQLException if that fails
     */
    void clear() throws SQLException;

    /**
     * Gets messages ready to be produced, without storing anything.
     *
     * @param messages how many
     */
    default void prepare(int messages) {}

    /**
     * Stores messages that wait to be sent. No worker runs meanwhile.
     *
     * @param messages how many
     * @param content what each of them holds, for those that cannot make their own
     */
    void fill(int messages, String content);

    /**
     * Stores a business row and a message in one transaction.
     *
     * @param number the number of the row
     * @param content what the message holds
     * @throws SQLException if that fails
     */
    void produce(int number, String content) throws SQLException;

    /**
     * Begins to send.
     *
     * @param workers how many threads send
     * @return stops the workers
     */
    Runnable start(int workers);
}
