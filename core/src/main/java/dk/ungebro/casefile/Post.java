package dk.ungebro.casefile;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.party.Party;

/** Something that leaves a party. */
public sealed interface Post {

    /**
     * The name of the item in the outbox, the same whenever the same thing is decided.
     *
     * @return at most 120 characters
     */
    String id();

    /**
     * A message for another party.
     *
     * @param message the message
     * @param to the next party on its way
     */
    record MessagePost(Message message, Party to) implements Post {
        @Override
        public String id() {
            return message.key().text() + ">" + to.key();
        }
    }

    /**
     * A letter for the youth.
     *
     * @param letter the letter
     */
    record LetterPost(Letter letter) implements Post {
        @Override
        public String id() {
            return letter.notice().text() + ">letter";
        }
    }
}
