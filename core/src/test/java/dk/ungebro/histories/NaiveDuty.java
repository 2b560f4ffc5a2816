package dk.ungebro.histories;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.message.MessageKey;
import dk.ungebro.policy.DueOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A duty that is moved from state to state, by what happens to it and by the days that end. */
final class NaiveDuty {

    /** What can be compared with the code: all of a duty but its recipient. */
    record Facts(
            DutyKind kind,
            MessageKey subject,
            Instant openedAt,
            LocalDate due,
            DueOrigin origin,
            boolean suspended,
            Optional<Instant> fulfilledAt,
            Optional<Instant> annulledAt) {

        static Facts of(Duty duty) {
            return new Facts(
                    duty.kind(),
                    duty.subject(),
                    duty.term().openedAt(),
                    duty.term().due(),
                    duty.term().origin(),
                    duty.term().suspended(),
                    duty.ending().fulfilledAt(),
                    duty.ending().annulledAt());
        }
    }

    /** Which duty it is. */
    record Id(DutyKind kind, MessageKey subject) {}

    private Facts facts;
    private DutyState state = DutyState.OPEN;

    NaiveDuty(Id id, Instant openedAt, LocalDate due, DueOrigin origin, boolean suspended) {
        facts = new Facts(
                id.kind(), id.subject(), openedAt, due, origin, suspended, Optional.empty(), Optional.empty());
    }

    Facts facts() {
        return facts;
    }

    DutyState state() {
        return state;
    }

    void done(Instant at) {
        if (facts.fulfilledAt().isPresent()) {
            return;
        }
        facts = with(Optional.of(at), facts.annulledAt());
        if (state == DutyState.OPEN) {
            state = DutyState.FULFILLED;
        }
    }

    void annulled(Instant at) {
        if (facts.annulledAt().isPresent()) {
            return;
        }
        facts = with(facts.fulfilledAt(), Optional.of(at));
        if (state == DutyState.OPEN) {
            state = DutyState.CANCELLED;
        }
    }

    void dayEnds(LocalDate day) {
        if (state == DutyState.OPEN && !facts.suspended() && day.equals(facts.due())) {
            state = DutyState.BREACHED;
        }
    }

    private Facts with(Optional<Instant> fulfilledAt, Optional<Instant> annulledAt) {
        return new Facts(
                facts.kind(),
                facts.subject(),
                facts.openedAt(),
                facts.due(),
                facts.origin(),
                facts.suspended(),
                fulfilledAt,
                annulledAt);
    }
}
