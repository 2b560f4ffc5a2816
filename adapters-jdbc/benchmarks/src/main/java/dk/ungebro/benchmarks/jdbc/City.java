package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.desk.Desks;
import dk.ungebro.desk.Office;
import dk.ungebro.desk.RetryPolicy;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Store;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A municipality with its desk, on a database. */
final class City {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(2000, 1, 1);
    private static final int PER_DAY = 900;

    private final Timed timed = new Timed();
    private final YouthRegister register;
    private final CaseLedger ledger;
    private final MessageCodec codec;
    private final MessageHandler handler;
    private int persons;

    City(JdbcDatabase database) {
        Store store = database.store(Story.MUNICIPALITY);
        register = timed.port(YouthRegister.class, database.youthRegister(cpr -> Story.youth(Story.next())));
        ledger = timed.port(CaseLedger.class, store.ledger());
        var directory = timed.port(PartyDirectory.class, database.partyDirectory());
        var team = ContactPoint.person(Story.CASEWORKER, Story.CONTACT, Story.DAY);
        directory.save(new PartyProfile(Story.MUNICIPALITY, new ContactChain(List.of(), team), Policy.DEFAULT));
        Clock clock = Clock.fixed(Story.START.plusSeconds(60), ZoneOffset.UTC);
        var office = new Office(
                new Timing(store, ledger), register, directory, clock, Reading.DEFAULT, RetryPolicy.atOnce(5));
        codec = new MessageCodec(register);
        handler = new Desks(office).handler(CallerIdentity.automated(Story.MUNICIPALITY, "fagsystem"));
    }

    /** A store whose ledger is watched. */
    private record Timing(Store store, CaseLedger ledger) implements Store {

        @Override
        public dk.ungebro.party.Party party() {
            return store.party();
        }

        @Override
        public Agenda agenda() {
            return store.agenda();
        }

        @Override
        public Outbox outbox() {
            return store.outbox();
        }

        @Override
        public AuditTrail audit() {
            return store.audit();
        }

        @Override
        public Correspondence correspondence() {
            return store.correspondence();
        }
    }

    Timed timed() {
        return timed;
    }

    MessageCodec codec() {
        return codec;
    }

    MessageHandler handler() {
        return handler;
    }

    /** New persons with an injunction. */
    List<CaseFile> open(int count) {
        List<CaseFile> opened = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (YouthId youth : Stream.generate(this::person).limit(count).toList()) {
            CaseFile before = CaseFile.empty(Story.MUNICIPALITY, youth);
            changes.add(Story.injunction(before));
            opened.add(Story.after(before, changes.get(changes.size() - 1)));
        }
        ledger.commitAll(changes);
        return opened;
    }

    /** The lines in which an institution reports an admission of each. */
    List<String> arriving(int count) {
        return open(count).stream()
                .map(file -> codec.encode(Story.admission(file.youth())))
                .toList();
    }

    /** Substitute numbers, of which a day has so many. */
    private YouthId person() {
        int number = persons++;
        LocalDate birth = FIRST_BIRTH.plusDays(number / PER_DAY);
        String day = "%02d".formatted(birth.getDayOfMonth() + 60);
        String rest = birth.format(DateTimeFormatter.ofPattern("MMyy")) + "4%03d".formatted(number % PER_DAY);
        return register.register(Youth.of(CprNumber.of(day + rest)));
    }
}
