package dk.ungebro.casefile;

import dk.ungebro.duty.Subscriptions;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Decisions on the subscription: it follows from target group, application and injunction. Pure functions. */
public final class SubscriptionDecisions {

    private SubscriptionDecisions() {}

    /**
     * The request that the facts of a case bring, if it is not covered by an earlier one.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param birthDate the youth's birth date
     * @return the request to record and send, or empty if there is nothing new to request
     */
    public static Optional<Fact> request(CaseFile file, Stamp stamp, LocalDate birthDate) {
        Optional<Instant> ended = new Subscriptions(file.journal(), file.party()).lastEnd();
        Optional<LocalDate> appliedOn = firstDay(file, HelpApplied.class, ended);
        Optional<LocalDate> injunctionOn = firstDay(file, InjunctionGiven.class, ended);
        return file.journal()
                .facts(PlacedInTargetGroup.class)
                .flatMap(placed ->
                        SubscriptionPeriod.of(
                                placed.fact().group(), birthDate, appliedOn, injunctionOn, stamp.reading())
                                .stream())
                .min(Comparator.comparing(SubscriptionPeriod::from))
                .filter(wanted -> isEarlier(file, ended, wanted))
                .map(wanted -> start(file, stamp, wanted));
    }

    /** The first day of a kind of fact; after an end only what was recorded since counts. */
    private static <F extends Fact> Optional<LocalDate> firstDay(
            CaseFile file, Class<F> kind, Optional<Instant> ended) {
        return file.journal()
                .facts(kind)
                .filter(stamped -> ended.map(stamped.at()::isAfter).orElse(true))
                .flatMap(stamped -> stamped.fact().day().stream())
                .min(Comparator.naturalOrder());
    }

    private static boolean isEarlier(CaseFile file, Optional<Instant> ended, SubscriptionPeriod wanted) {
        boolean begunAnew = file.journal()
                .messages(SubscriptionStart.class)
                .anyMatch(start -> ended.map(start.knownAt()::isAfter).orElse(true));
        return !begunAnew
                || file.subscription(file.party())
                        .map(current -> wanted.from().isBefore(current.from()))
                        .orElse(true);
    }

    /** After an end the same first day is another request. */
    private static Fact start(CaseFile file, Stamp stamp, SubscriptionPeriod wanted) {
        String youth = file.youth().value();
        String from = wanted.from().toString();
        EventNumber number = new Subscriptions(file.journal(), file.party())
                .lastEnd()
                .map(ended -> EventNumber.derived("S", youth, from, ended.toString()))
                .orElseGet(() -> EventNumber.derived("S", youth, from));
        return sent(file, stamp, number, new SubscriptionStart(wanted.from(), wanted.lastDay()));
    }

    /**
     * Ends the subscription.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param lastDay the last day whose events are wanted
     * @return the decision; nothing happens where there is no subscription
     */
    public static Decision end(CaseFile file, Stamp stamp, LocalDate lastDay) {
        if (file.subscription(file.party()).isEmpty()) {
            return Decision.of();
        }
        var number = EventNumber.derived("E", file.youth().value(), lastDay.toString());
        return Decision.of(sent(file, stamp, number, new SubscriptionEnd(lastDay)));
    }

    private static Fact sent(CaseFile file, Stamp stamp, EventNumber number, dk.ungebro.message.Payload payload) {
        var message = new Message(
                new MessageKey(file.party(), number), file.youth(), stamp.today(), stamp.now(), stamp.by(), payload);
        return new Recorded(message, Optional.of(YouthDatabase.INSTANCE));
    }
}
