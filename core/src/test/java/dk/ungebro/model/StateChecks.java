package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyState;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.model.Finding.Invariant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Each duty is in exactly one state: done in time, annulled in time, else breached at the end of its due day. */
final class StateChecks {

    private StateChecks() {}

    static void check(Duty duty, List<LocalDate> days) {
        for (LocalDate day : days) {
            if (!day.isBefore(duty.term().openedOn())) {
                must(
                        duty.stateAtEndOf(day) == expected(duty, day),
                        Invariant.ONE_STATE,
                        duty.kind() + " " + duty.stateAtEndOf(day) + " on " + day);
                must(
                        duty.breachedAt(day).equals(breach(duty, day)),
                        Invariant.ONE_STATE,
                        duty.kind() + " breached at " + duty.breachedAt(day));
            }
        }
        boolean ended = duty.ending().fulfilledAt().isPresent()
                || duty.ending().annulledAt().isPresent();
        must(duty.pending() != ended, Invariant.ONE_STATE, duty.kind() + " pending and ended");
        must(
                duty.ending()
                        .annulledAt()
                        .map(at -> !at.isBefore(duty.term().openedAt()))
                        .orElse(true),
                Invariant.ONE_STATE,
                duty.kind() + " annulled before it began");
    }

    private static DutyState expected(Duty duty, LocalDate day) {
        Optional<Instant> done = duty.ending()
                .fulfilledAt()
                .filter(at -> !DanishCalendar.dayOf(at).isAfter(day));
        Optional<Instant> annulled = duty.ending()
                .annulledAt()
                .filter(at -> !DanishCalendar.dayOf(at).isAfter(day));
        boolean doneFirst =
                done.isPresent() && (annulled.isEmpty() || !annulled.get().isBefore(done.get()));
        Optional<LocalDate> end = (doneFirst ? done : annulled).map(DanishCalendar::dayOf);
        if (end.isEmpty()) {
            return duty.term().due().isAfter(day) ? DutyState.OPEN : DutyState.BREACHED;
        }
        if (end.get().isAfter(duty.term().due())) {
            return DutyState.BREACHED;
        }
        return doneFirst ? DutyState.FULFILLED : DutyState.CANCELLED;
    }

    private static Optional<Instant> breach(Duty duty, LocalDate day) {
        LocalDate after = duty.term().due().plusDays(1);
        return expected(duty, day) == DutyState.BREACHED
                ? Optional.of(after.atStartOfDay(DanishCalendar.ZONE).toInstant())
                : Optional.empty();
    }
}
