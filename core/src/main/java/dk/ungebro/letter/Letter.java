package dk.ungebro.letter;

import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/**
 * The letter (<i>brev i Jobnets indbakke</i>) that tells a youth what was sent to the institution (R-DISC-7). Made from
 * exactly the notice that was sent.
 *
 * @param notice the identity of that notice; there is one letter for each
 * @param youth the youth
 * @param sentOn the day the notice was decided
 * @param content what was sent
 */
public record Letter(MessageKey notice, YouthId youth, LocalDate sentOn, Payload.SupportNotice content) {

    /**
     * The letter about a notice.
     *
     * @param message the notice as it was sent
     * @param content its contents
     * @return the letter
     */
    public static Letter about(Message message, Payload.SupportNotice content) {
        return new Letter(message.key(), message.youth(), message.occurredOn(), content);
    }

    /**
     * The text of the letter in Danish.
     *
     * @return plain text, lines separated by a line feed
     */
    public String text() {
        return LetterText.of(this);
    }
}
