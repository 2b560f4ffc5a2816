package dk.ungebro.contracts.memory;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.YouthMailbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mailbox that keeps letters in memory.
 *
 * <p>Thread-safe.
 */
public final class InMemoryYouthMailbox implements YouthMailbox {

    private final Map<MessageKey, Letter> letters = new LinkedHashMap<>();

    /** An empty mailbox. */
    public InMemoryYouthMailbox() {}

    @Override
    public synchronized void deliver(Letter letter) {
        letters.putIfAbsent(letter.notice(), letter);
    }

    /**
     * What was delivered.
     *
     * @return the letters in the order in which they came, one for each notice
     */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters.values());
    }
}
