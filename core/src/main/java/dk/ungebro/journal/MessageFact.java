package dk.ungebro.journal;

import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import java.time.LocalDate;
import java.util.Optional;

/** Messages that came and went. */
public sealed interface MessageFact extends Fact {

    /**
     * The message that the fact carries.
     *
     * @return the message, absent if the fact is about another one
     */
    default Optional<Message> carried() {
        return Optional.empty();
    }

    /**
     * A message of the own party.
     *
     * @param message the message
     * @param sentTo to whom it was handed, absent if it was recorded only
     */
    record Recorded(Message message, Optional<Party> sentTo) implements MessageFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(message.occurredOn());
        }

        @Override
        public Optional<Message> carried() {
            return Optional.of(message);
        }
    }

    /**
     * A message that arrived; the time of the entry is the time of receipt.
     *
     * @param message the message
     */
    record Received(Message message) implements MessageFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(message.occurredOn());
        }

        @Override
        public Optional<Message> carried() {
            return Optional.of(message);
        }
    }

    /**
     * A message of another party, passed on.
     *
     * @param key which message
     * @param to to whom
     */
    record Forwarded(MessageKey key, Party to) implements MessageFact {}

    /**
     * The letter about a notice reached the youth's mailbox (R-DISC-7).
     *
     * @param notice the notice
     * @param on the day
     */
    record LetterDelivered(MessageKey notice, LocalDate on) implements MessageFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * A holder of parental authority has to be informed of a risk report (R-UDB-10).
     *
     * @param risk the risk report
     * @param guardianKnown whether anyone is known who can be informed
     */
    record GuardianNoticeOwed(MessageKey risk, boolean guardianKnown) implements MessageFact {}

    /**
     * A holder of parental authority was informed of a risk report.
     *
     * @param risk the risk report
     * @param on the day
     */
    record GuardianInformed(MessageKey risk, LocalDate on) implements MessageFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }
}
