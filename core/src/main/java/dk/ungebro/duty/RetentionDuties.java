package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.law.Law;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.protection.Retention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The duty of the controller to erase a case (R-GDPR-9, R-GDPR-10): when the time has passed for which it keeps cases
 * after the end of the subscription, at the latest on the 30th birthday.
 */
final class RetentionDuties {

    private final Subscriptions subscriptions;
    private final DutySetting setting;
    private final DutyMaker maker;

    RetentionDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.subscriptions = new Subscriptions(journal, journal.owner());
        this.setting = setting;
        this.maker = maker;
    }

    List<LedgerLine> all() {
        return subscriptions.requests().min(Comparator.comparing(KnownMessage::knownAt)).flatMap(this::erase).stream()
                .toList();
    }

    private Optional<LedgerLine> erase(KnownMessage<SubscriptionStart> request) {
        var matter = new Matter(DutyKind.ERASE_CASE, request.key(), Optional.empty());
        return due(request.payload().lastDay())
                .map(due -> maker.line(
                        matter, Opening.by(request.known()), due, new End(Optional.empty(), Optional.empty())));
    }

    private Optional<Due> due(LocalDate lastDay) {
        Optional<Due> kept = setting.policy().retentionMonths().map(months -> kept(months, lastDay));
        Optional<Due> birthday = birthday(lastDay).map(day -> new Due(day, DueOrigin.LAW));
        return Stream.concat(birthday.stream(), kept.stream())
                .min(Comparator.comparing(due -> due.computation().day()));
    }

    /** An end that becomes known late does not lie behind the day on which it does. */
    private Due kept(int months, LocalDate lastDay) {
        DanishCalendar calendar = setting.reading().calendar();
        Computation kept = subscriptions
                .ends()
                .filter(end -> end.payload().lastDay().isBefore(lastDay))
                .min(Comparator.comparing((KnownMessage<SubscriptionEnd> end) ->
                                end.payload().lastDay())
                        .thenComparing(KnownMessage::knownAt))
                .map(end -> Retention.keptUntil(months, end.payload().lastDay(), calendar)
                        .notBefore(Computation.from(DanishCalendar.dayOf(end.knownAt()))))
                .orElse(Retention.keptUntil(months, lastDay, calendar));
        return new Due(kept, DueOrigin.POLICY);
    }

    /** The day after the last one of the request is the birthday, unless the regime ended before it. */
    private Optional<Computation> birthday(LocalDate lastDay) {
        Law law = setting.reading().law();
        Computation after = Computation.from(lastDay).plusDays(1);
        return Optional.of(after)
                .filter(day -> !law.endOfRegime().equals(Optional.of(day.day())))
                .filter(day -> law.inForce(DataProtectionRules.ERASURE, day.day()));
    }
}
