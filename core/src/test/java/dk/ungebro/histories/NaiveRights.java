package dk.ungebro.histories;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MentorFact;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mentor rights and subscription, from R-MENTOR-2, record 018 and R-SUB-1. */
record NaiveRights(Set<Right> rights, Optional<SubscriptionPeriod> subscription) {

    /** A right to a mentor. */
    record Right(MessageKey admission, LocalDate lastClaimDay, Optional<LocalDate> claimedOn) {}

    static NaiveRights seen(History history) {
        var file = new CaseFile(history.journal());
        Set<Right> rights = new HashSet<>();
        for (MentorRight right : file.mentorRights(Reading.DEFAULT)) {
            rights.add(new Right(right.admission(), right.window().lastClaimDay(), right.claimedOn()));
        }
        return new NaiveRights(rights, file.subscription(history.owner()));
    }

    static NaiveRights expected(History history) {
        var facts = new NaiveFacts();
        history.entries().forEach(facts::add);
        Set<Right> rights = new HashSet<>();
        for (Message admission : facts.messages(Payload.Admission.class)) {
            LocalDate day = admission.occurredOn();
            boolean given = List.of(TargetGroup.NR4, TargetGroup.NR5).contains(facts.groupOn(day))
                    && !day.isBefore(LocalDate.of(2022, 1, 1));
            Optional<LocalDate> claimed = claimedOn(facts, admission);
            boolean stands = facts.annulledAt(admission.key()).isEmpty();
            if (given && (stands || claimed.isPresent())) {
                rights.add(new Right(admission.key(), NaiveCalendar.sixMonthsAfter(day), claimed));
            }
        }
        return new NaiveRights(rights, subscription(facts));
    }

    private static Optional<LocalDate> claimedOn(NaiveFacts facts, Message admission) {
        LocalDate last = NaiveCalendar.sixMonthsAfter(admission.occurredOn());
        Optional<LocalDate> claimed = Optional.empty();
        for (JournalEntry entry : facts.all()) {
            if (entry.fact() instanceof MentorFact fact
                    && fact.claimDay().isPresent()
                    && !facts.annulledBefore(admission.key(), entry.recordedAt())) {
                LocalDate day = fact.claimDay().get();
                boolean inside = !day.isBefore(admission.occurredOn()) && !day.isAfter(last);
                claimed = inside && claimed.map(day::isBefore).orElse(true) ? Optional.of(day) : claimed;
            }
        }
        return claimed;
    }

    /** The earliest start and the earliest end; a start after the last end begins anew. */
    private static Optional<SubscriptionPeriod> subscription(NaiveFacts facts) {
        Instant ended = facts.messages(Payload.SubscriptionEnd.class).stream()
                .map(end -> facts.cameAt(end.key()))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        List<Message> starts = facts.messages(Payload.SubscriptionStart.class);
        boolean anew =
                starts.stream().anyMatch(start -> facts.cameAt(start.key()).isAfter(ended));
        LocalDate from = LocalDate.MAX;
        LocalDate last = LocalDate.MAX;
        for (Message message : starts) {
            if (!anew || facts.cameAt(message.key()).isAfter(ended)) {
                var start = (Payload.SubscriptionStart) message.payload();
                from = start.from().isBefore(from) ? start.from() : from;
                last = start.lastDay().isBefore(last) ? start.lastDay() : last;
            }
        }
        for (Message message : facts.messages(Payload.SubscriptionEnd.class)) {
            LocalDate end = ((Payload.SubscriptionEnd) message.payload()).lastDay();
            last = !anew && end.isBefore(last) ? end : last;
        }
        return from.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(new SubscriptionPeriod(from, last));
    }
}
