package dk.ungebro.exchange;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;

/**
 * Whom the courier hands what arrives. Both methods may be called again with the same argument after a crash, and must
 * have the effect of one call.
 */
public interface MessageHandler {

    /**
     * Takes in a message: when the call returns, the message and its whole effect are stored, or it is refused.
     *
     * @param message the message
     * @param digest the digest of its contents
     * @return what became of it
     */
    Receipt handle(Message message, String digest);

    /**
     * Notes that a letter reached the youth's mailbox.
     *
     * @param letter the letter
     * @throws dk.ungebro.port.DataRejected if the youth is not known; the letter is held then
     */
    void delivered(Letter letter);
}
