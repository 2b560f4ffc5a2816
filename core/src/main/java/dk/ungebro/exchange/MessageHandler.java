package dk.ungebro.exchange;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.port.DataRejected;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the courier hands what arrives. Every method may be called again with the same argument after a crash, and must
 * have the effect of one call. What comes in numbers is dealt with one by one unless the handler knows a shorter way.
 */
public interface MessageHandler {

    /**
     * Takes in a message: when the call returns, the message and its whole effect are stored, or it is refused.
     *
     * @param message the message
     * @param digest the digest of its contents
     * @return what became of it
     */
    Reception handle(Message message, String digest);

    /**
     * Takes in messages, as if one after another: one that is refused does not undo the others.
     *
     * @param messages the messages with their digests, perhaps one of them twice
     * @return what became of each, in their order
     */
    default List<Reception> handle(List<Decoded.Understood> messages) {
        return messages.stream()
                .map(each -> handle(each.message(), each.digest()))
                .toList();
    }

    /**
     * Notes that a letter reached the youth's mailbox.
     *
     * @param letter the letter
     * @throws DataRejected if the youth is not known; the letter is held then
     */
    void delivered(Letter letter);

    /**
     * Notes that letters reached the mailboxes of their youths.
     *
     * @param letters the letters
     * @return those whose youth is not known, which are held then; all others are noted
     */
    default List<Letter> delivered(List<Letter> letters) {
        List<Letter> rejected = new ArrayList<>();
        for (Letter letter : letters) {
            try {
                delivered(letter);
            } catch (DataRejected e) {
                rejected.add(letter);
            }
        }
        return List.copyOf(rejected);
    }
}
