package dk.ungebro.race.transactionoutbox;

/** Whom transaction-outbox calls for each message. */
public interface Sender {

    /**
     * Sends a message.
     *
     * @param content what it holds
     */
    void send(String content);
}
