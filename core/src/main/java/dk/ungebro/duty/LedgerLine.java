package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DateStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of the duty ledger: a duty with the facts that opened and ended it, and how its due date was computed.
 *
 * @param duty the duty
 * @param openedBy all facts that it needed; the last of them opened it
 * @param fulfilledBy what fulfilled it, absent while nothing has
 * @param cancelledBy what annulled it, absent while nothing has
 * @param due the steps that gave the due date
 */
public record LedgerLine(
        Duty duty,
        List<Stamped<Fact>> openedBy,
        Optional<Stamped<Fact>> fulfilledBy,
        Optional<Stamped<Fact>> cancelledBy,
        List<DateStep> due) {

    /** Copies the lists. */
    public LedgerLine {
        openedBy = List.copyOf(openedBy);
        due = List.copyOf(due);
    }

    /**
     * When the duty was breached: at the end of its due day.
     *
     * @param day the last day that is looked at
     * @return the instant, or empty if it is not breached when that day has ended
     */
    public Optional<Instant> breachedAt(LocalDate day) {
        return duty.breachedAt(day);
    }
}
