package dk.ungebro.message;

import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A message as it is written once and never changed. The day of receipt is not part of it: each receiver has its own.
 *
 * @param key its identity
 * @param youth whom it concerns; the person number is added when it is sent and taken off when it arrives
 * @param occurredOn the day on which it happened
 * @param reportedAt when the author registered it, to the microsecond
 * @param caller who wrote it, for which controller
 * @param payload what it says
 */
public record Message(
        MessageKey key,
        YouthId youth,
        LocalDate occurredOn,
        Instant reportedAt,
        CallerIdentity caller,
        Payload payload) {

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if the time is finer than a microsecond, which no store or partner keeps
     */
    public Message {
        if (!reportedAt.truncatedTo(ChronoUnit.MICROS).equals(reportedAt)) {
            throw new IllegalArgumentException("a message is reported at a whole microsecond");
        }
    }

    /**
     * The kind of the message.
     *
     * @return the kind of its payload
     */
    public MessageKind kind() {
        return payload.kind();
    }
}
