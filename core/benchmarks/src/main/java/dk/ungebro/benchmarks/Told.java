package dk.ungebro.benchmarks;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a journal fact by fact; what is told on one day is a minute apart. */
final class Told {

    static final MunicipalityCode CITY = MunicipalityCode.of("101");
    static final YouthId YOUTH = YouthId.of("youth-0001");

    private final List<JournalEntry> entries = new ArrayList<>();

    static Stamp stamp(Instant at) {
        return new Stamp(at, CallerIdentity.automated(CITY, "benchmark"), Reading.DEFAULT);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DanishCalendar.ZONE).toInstant();
    }

    static MessageKey key(Party author, String number) {
        return new MessageKey(author, EventNumber.of(number));
    }

    static Message message(MessageKey key, LocalDate day, Payload payload) {
        return new Message(key, YOUTH, day, noon(day), CallerIdentity.automated(key.author(), "benchmark"), payload);
    }

    Told on(LocalDate day, Fact... facts) {
        for (Fact fact : facts) {
            long number = entries.size() + 1L;
            Stamp stamp = stamp(noon(day).plusSeconds(60 * (number % 300)));
            entries.add(new JournalEntry(number, stamp.now(), stamp.by(), fact));
        }
        return this;
    }

    Told received(LocalDate day, MessageKey key, Payload payload) {
        return on(day, new Received(message(key, day, payload)));
    }

    Told recorded(LocalDate day, MessageKey key, Payload payload, Party sentTo) {
        return on(day, new Recorded(message(key, day, payload), Optional.of(sentTo)));
    }

    CaseFile file() {
        return CaseFile.empty(CITY, YOUTH).plus(entries);
    }
}
