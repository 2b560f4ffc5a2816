package dk.ungebro.casefile;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.message.Receipt;
import dk.ungebro.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that leaves a party. */
public sealed interface Post {

    /**
     * The name of the item in the outbox, the same whenever the same thing is decided.
     *
     * @return at most 120 characters
     */
    String id();

    /**
     * The last day on which the duty is done by it, if it does one.
     *
     * @return a Copenhagen day, inclusive
     */
    Optional<LocalDate> due();

    /**
     * A message for another party.
     *
     * @param message the message
     * @param to the next party on its way
     * @param due the last day of the duty that it fulfils, absent if it fulfils none
     */
    record MessagePost(Message message, Party to, Optional<LocalDate> due) implements Post {
        @Override
        public String id() {
            return message.key().text() + ">" + to.key();
        }
    }

    /**
     * A letter for the youth.
     *
     * @param letter the letter
     * @param due the last day on which it must reach the youth, absent if the law sets none
     */
    record LetterPost(Letter letter, Optional<LocalDate> due) implements Post {
        @Override
        public String id() {
            return letter.notice().text() + ">letter";
        }
    }

    /**
     * Receipts for another party.
     *
     * @param id the name of the item
     * @param to who gets them
     * @param receipts the receipts
     */
    record ReceiptPost(String id, Party to, List<Receipt> receipts) implements Post {

        /** Copies the list. */
        public ReceiptPost {
            receipts = List.copyOf(receipts);
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }
}
