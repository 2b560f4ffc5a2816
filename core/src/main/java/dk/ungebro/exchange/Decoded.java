package dk.ungebro.exchange;

import dk.ungebro.casefile.Violation;
import dk.ungebro.message.Message;
import dk.ungebro.message.Receipt;
import java.util.List;

/** What a line turned out to be. */
public sealed interface Decoded {

    /**
     * A message.
     *
     * @param message the message, its youth resolved by the register
     * @param digest the digest of its contents
     */
    record Understood(Message message, String digest) implements Decoded {}

    /**
     * A receipt.
     *
     * @param receipt the receipt
     */
    record Told(Receipt receipt) implements Decoded {}

    /**
     * A line that cannot be taken in.
     *
     * @param violations everything that is wrong
     */
    record NotUnderstood(List<Violation> violations) implements Decoded {

        /** Copies the list. */
        public NotUnderstood {
            violations = List.copyOf(violations);
        }
    }
}
