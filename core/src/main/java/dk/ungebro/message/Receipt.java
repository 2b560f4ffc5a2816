package dk.ungebro.message;

import java.util.Optional;

/**
 * What a receiver tells of a message (<i>kvittering</i>). It holds no personal data, and nobody answers it.
 *
 * @param line where the message stood, present if the receipt answers a batch
 * @param about the message, absent if the line could not be read
 * @param level how far it has come
 * @param code the stable code of the reason if it is not taken in, at level {@link Level#STORED} only
 */
public record Receipt(Optional<Line> line, Optional<MessageKey> about, Level level, Optional<String> code) {

    /** The form of a code. */
    public static final String CODE_PATTERN = "[A-Z][A-Z0-9_]{0,39}";

    /** How far a message has come with its receiver; each level includes those before it. */
    public enum Level {
        /** It is kept. With a code, it is held for a person, and has no effect. */
        STORED,
        /** It was checked and taken in, and its effect is recorded. */
        VALID,
        /** A person has seen it. */
        SHOWN,
        /** Somebody has done what it asks for. */
        ACTED_ON
    }

    /**
     * The place of a line.
     *
     * @param batch the id of the batch
     * @param number the line, from 1
     */
    public record Line(String batch, int number) {}

    /**
     * Checks that the receipt is about something.
     *
     * @throws IllegalArgumentException if neither line nor message is there, or a code stands at a level above {@link
     *     Level#STORED}
     */
    public Receipt {
        if (line.isEmpty() && about.isEmpty()) {
            throw new IllegalArgumentException("a receipt is about a line or a message");
        }
        if (code.isPresent() && level != Level.STORED) {
            throw new IllegalArgumentException("what is taken in has no code");
        }
    }

    /**
     * The receipt for a message that has come further than being taken in.
     *
     * @param about the message
     * @param level how far
     * @return the receipt
     */
    public static Receipt of(MessageKey about, Level level) {
        return new Receipt(Optional.empty(), Optional.of(about), level, Optional.empty());
    }
}
