package dk.ungebro.why;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Text;
import dk.ungebro.message.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A fact with its three times.
 *
 * @param fact what the journal says
 * @param occurredOn when it happened, or from which day it counts; absent if the fact names no day
 * @param reportedAt when the one who reported it registered it
 * @param receivedAt when the party that keeps the journal recorded or received it
 */
public record Ground(Fact fact, Optional<LocalDate> occurredOn, Instant reportedAt, Instant receivedAt) {

    static Ground of(Stamped<Fact> stamped) {
        Instant reported = stamped.fact() instanceof MessageFact message
                ? message.carried().map(Message::reportedAt).orElse(stamped.at())
                : stamped.at();
        return new Ground(stamped.fact(), stamped.fact().day(), reported, stamped.at());
    }

    /**
     * The fact in words, with its times in Copenhagen.
     *
     * @return one line in both languages
     */
    public Text text() {
        Text name = FactWords.of(fact);
        return new Text(
                name.da() + ": " + occurredOn.map(day -> "den " + day + ", ").orElse("") + "registreret "
                        + time(reportedAt) + ", modtaget " + time(receivedAt),
                name.en() + ": " + occurredOn.map(day -> "on " + day + ", ").orElse("") + "reported " + time(reportedAt)
                        + ", received " + time(receivedAt));
    }

    private static String time(Instant at) {
        LocalDateTime local = at.atZone(DanishCalendar.ZONE).toLocalDateTime();
        return local.toLocalDate() + " " + local.toLocalTime().withNano(0);
    }
}
