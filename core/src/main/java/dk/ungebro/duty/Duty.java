package dk.ungebro.duty;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A duty (<i>pligt</i>) that facts opened. Debtor, youth, kind and subject are its identity. Where a message opened it,
 * that is its subject. A duty with a clock of its own has the day that the clock counts from: a key of the debtor whose
 * number is that day, for example {@code M101/2024-01-31}. That day may lie before the day on which the duty opened, and so
 * may then the day it is due.
 *
 * @param debtor who owes it
 * @param youth towards whom
 * @param kind what is owed
 * @param subject the message that opened it, or the day it counts from
 * @param term when it opened and when it is due
 * @param recipient who at the debtor takes care of it
 * @param ending what ended it so far
 */
public record Duty(
        Party debtor, YouthId youth, DutyKind kind, MessageKey subject, Term term, StaffId recipient, Ending ending) {

    /**
     * When a duty opened and when it is due.
     *
     * @param openedAt when the last fact that it needs became known
     * @param due the last day, a Copenhagen day, inclusive
     * @param origin where that day comes from
     * @param suspended whether there is nobody towards whom it could be done, or the youth is exempt on the day it is due:
     *     then it stays open
     */
    public record Term(Instant openedAt, LocalDate due, DueOrigin origin, boolean suspended) {

        /**
         * The Copenhagen day on which the duty opened.
         *
         * @return the day
         */
        public LocalDate openedOn() {
            return DanishCalendar.dayOf(openedAt);
        }
    }

    /**
     * What ended a duty so far.
     *
     * @param fulfilledAt when it was recorded as done; what counts is that day, not the day it is said to have happened
     * @param annulledAt when what opened it was annulled
     */
    public record Ending(Optional<Instant> fulfilledAt, Optional<Instant> annulledAt) {

        /** What was known of it when a day had ended. */
        private Ending upTo(LocalDate day) {
            return new Ending(
                    fulfilledAt.filter(at -> !DanishCalendar.dayOf(at).isAfter(day)),
                    annulledAt.filter(at -> !DanishCalendar.dayOf(at).isAfter(day)));
        }

        private boolean annulledFirst() {
            return annulledAt.isPresent()
                    && fulfilledAt.map(annulledAt.get()::isBefore).orElse(true);
        }
    }

    /**
     * Whether nothing has ended it: it is on the agenda, also when it is overdue.
     *
     * @return true while it is neither done nor annulled
     */
    public boolean pending() {
        return ending.fulfilledAt().isEmpty() && ending.annulledAt().isEmpty();
    }

    /**
     * The state when a day has ended; what was recorded later does not count.
     *
     * @param day a Copenhagen day, not before the duty opened
     * @return the state
     */
    public DutyState stateAtEndOf(LocalDate day) {
        Ending known = ending.upTo(day);
        if (known.annulledFirst()) {
            return inTime(known.annulledAt()) || term.suspended() ? DutyState.CANCELLED : DutyState.BREACHED;
        }
        if (known.fulfilledAt().isPresent()) {
            return inTime(known.fulfilledAt()) || term.suspended() ? DutyState.FULFILLED : DutyState.BREACHED;
        }
        return term.suspended() || term.due().isAfter(day) ? DutyState.OPEN : DutyState.BREACHED;
    }

    /**
     * When the duty was breached: at the end of its due day, Copenhagen time.
     *
     * @param day the last day that is looked at
     * @return the instant, or empty if it is not breached when that day has ended
     */
    public Optional<Instant> breachedAt(LocalDate day) {
        return stateAtEndOf(day) == DutyState.BREACHED
                ? Optional.of(
                        term.due().plusDays(1).atStartOfDay(DanishCalendar.ZONE).toInstant())
                : Optional.empty();
    }

    private boolean inTime(Optional<Instant> at) {
        return at.map(DanishCalendar::dayOf)
                .map(day -> !day.isAfter(term.due()))
                .orElse(false);
    }
}
