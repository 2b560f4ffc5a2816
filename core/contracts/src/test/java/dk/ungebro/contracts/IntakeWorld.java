package dk.ungebro.contracts;

import dk.ungebro.casefile.Change;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.Desks;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Office;
import dk.ungebro.desk.RetryPolicy;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Reception;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Store;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One party in whose cases something waits for messages, and what takes them in. */
final class IntakeWorld {

    static final MunicipalityCode CITY = DeskWorld.CITIES.get(0);
    private static final int KNOWN = 3;
    private static final LocalDate GIVEN = LocalDate.of(2024, 6, 3);

    private final SettableClock clock = new SettableClock(Instant.parse("2024-06-03T08:00:00Z"));
    private final Store right;
    private final MessageHandler undisturbed;
    final MessageHandler handler;
    private Optional<Understood> elsewhere = Optional.empty();

    IntakeWorld(Party party) {
        right = new InMemoryStore(party);
        var numbers = new HashMap<Object, YouthId>();
        IntStream.range(0, KNOWN).forEach(number -> numbers.put(Samples.cpr(number), youth(number)));
        var register = new InMemoryYouthRegister(numbers::get);
        IntStream.range(0, KNOWN).forEach(number -> register.register(Youth.of(Samples.cpr(number))));
        var directory = new InMemoryPartyDirectory();
        var team = DeskWorld.staff("team-" + party.key(), LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(party, new ContactChain(List.of(), team), Policy.DEFAULT));
        Store disturbed = new WrongStore(
                party,
                new DisturbedLedger(right.ledger()),
                right.agenda(),
                right.outbox(),
                right.audit(),
                right.correspondence());
        CallerIdentity caller = CallerIdentity.automated(party, "intake");
        var reading = Reading.DEFAULT;
        var retry = RetryPolicy.atOnce(1 + KNOWN);
        var desks = new Desks(new Office(disturbed, register, directory, clock, reading, retry));
        handler = desks.handler(caller);
        undisturbed = new Desks(new Office(right, register, directory, clock, reading, retry)).handler(caller);
        if (party.equals(CITY)) {
            open(desks.municipality(caller));
        }
        later(Duration.ofDays(28));
    }

    /** The first youth is awaited with a planned start and an assessment, the second has an injunction, the third nothing. */
    private static void open(MunicipalityDesk desk) {
        for (int number = 0; number < 2; number++) {
            YouthId youth = desk.persons().register(Youth.of(Samples.cpr(number)), TargetGroup.NR4, GIVEN);
            desk.injunctions().give(youth, GIVEN);
        }
        desk.injunctions().planStart(youth(0), DeskWorld.SCHOOLS.get(0));
        desk.support().assessAhead(youth(0), DeskRegistrations.assessment(1), true);
    }

    static YouthId youth(int number) {
        return Samples.youth(number);
    }

    void later(Duration by) {
        clock.set(clock.instant().plus(by));
    }

    /** All at once; meanwhile another node takes in one message. Tells whether it came to that. */
    boolean together(List<Understood> messages, Optional<Understood> meanwhile, Collection<Reception> receipts) {
        elsewhere = meanwhile;
        receipts.addAll(handler.handle(messages));
        boolean disturbed = meanwhile.isPresent() && elsewhere.isEmpty();
        elsewhere = Optional.empty();
        return disturbed;
    }

    void elsewhere(Understood message) {
        undisturbed.handle(message.message(), message.digest());
    }

    /** All that is stored. The order of the outbox is not told, for it says little. */
    Map<String, Object> seen() {
        Map<String, Object> seen = new HashMap<>();
        for (YouthId youth :
                IntStream.range(0, KNOWN + 1).mapToObj(IntakeWorld::youth).toList()) {
            seen.put("journal of " + youth, right.ledger().load(youth).journal().entries());
            seen.put("audit of " + youth, right.audit().of(youth));
        }
        seen.put("youths", right.ledger().youths(Optional.empty(), 10));
        seen.put("agenda", right.agenda().page(AgendaQuery.ALL));
        var everything = new LeaseRequest("node", clock.instant(), Duration.ofSeconds(1), 1_000);
        seen.put("outbox", new HashSet<>(right.outbox().lease(everything)));
        return seen;
    }

    /** A ledger on which another node is faster. */
    private final class DisturbedLedger extends WrongLedger {

        DisturbedLedger(CaseLedger right) {
            super(right);
        }

        @Override
        public List<Change> commitAll(List<Change> changes) {
            elsewhere.ifPresent(IntakeWorld.this::elsewhere);
            elsewhere = Optional.empty();
            return super.commitAll(changes);
        }
    }
}
