package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.Party;
import java.util.List;
import java.util.stream.Stream;

/**
 * To whom the youth database passes what it knows of a youth: events to municipalities whose subscription covers the day
 * on which the event was received (R-SUB-4), notices to the institution of the admission. A report whose annulment came
 * first is kept and not passed on. What it owes depends on the set of messages and their times, not on their order.
 */
final class Routing {

    private Routing() {}

    static List<Fact> owed(CaseFile file) {
        Stream<Forwarded> events = file.journal()
                .messages(SubscriptionStart.class)
                .map(start -> start.key().author())
                .distinct()
                .flatMap(subscriber -> events(file, subscriber));
        Stream<Forwarded> notices = file.journal()
                .messages(Notice.class)
                .map(notice ->
                        new Forwarded(notice.key(), notice.payload().admission().author()));
        return Stream.concat(events, notices)
                .filter(owed -> !file.forwarded(owed.key(), owed.to()))
                .map(owed -> (Fact) owed)
                .toList();
    }

    private static Stream<Forwarded> events(CaseFile file, Party subscriber) {
        return file.subscription(subscriber).stream()
                .flatMap(period -> file.journal()
                        .messages(InstitutionEvent.class)
                        .filter(event -> event.stoodAt(event.knownAt()))
                        .filter(event -> period.covers(DanishCalendar.dayOf(event.knownAt()))))
                .map((KnownMessage<? extends Payload> event) -> new Forwarded(event.key(), subscriber));
    }
}
