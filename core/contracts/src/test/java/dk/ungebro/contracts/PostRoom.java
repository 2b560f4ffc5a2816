package dk.ungebro.contracts;

import dk.ungebro.contact.ContactChain;
import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.Desks;
import dk.ungebro.desk.Office;
import dk.ungebro.desk.RetryPolicy;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Batch;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The courier of one municipality with its ports in memory, each of which a test may change. */
final class PostRoom implements AutoCloseable {

    static final Party CITY = Samples.MUNICIPALITY;

    final Calls calls = new Calls();
    final InMemoryYouthRegister right;
    final Store store;
    final InMemoryYouthMailbox box = new InMemoryYouthMailbox();
    private final InMemoryPostOffice office = new InMemoryPostOffice();
    final SettableClock clock = new SettableClock(Samples.NOW);
    private final MessageCodec codec;
    private final Office wired;
    private YouthMailbox mailbox = box;

    PostRoom() {
        this(ledger -> ledger);
    }

    PostRoom(UnaryOperator<CaseLedger> disturbance) {
        right = new InMemoryYouthRegister(number -> YouthId.of("young-" + Integer.toHexString(number.hashCode())));
        var memory = new InMemoryStore(CITY);
        store = new WrongStore(
                CITY,
                calls.ledger(disturbance.apply(memory.ledger())),
                memory.agenda(),
                memory.outbox(),
                memory.audit(),
                memory.correspondence());
        var directory = new InMemoryPartyDirectory();
        var team = DeskWorld.staff("team", LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(CITY, new ContactChain(List.of(), team), Policy.DEFAULT));
        var register = calls.register(right);
        codec = new MessageCodec(register);
        wired = new Office(store, register, calls.directory(directory), clock, Reading.DEFAULT, RetryPolicy.atOnce(5));
    }

    void deliversTo(YouthMailbox other) {
        mailbox = other;
    }

    MessageHandler handler() {
        return new Desks(wired).handler(CallerIdentity.automated(CITY, "post-room"));
    }

    Courier courier() {
        return courier(handler());
    }

    Courier courier(MessageHandler handler) {
        var ports = new Courier.Ports(store, office.transport(CITY), mailbox, codec, clock);
        return new Courier(ports, handler, "node");
    }

    /** A batch of lines arrives. */
    void arrives(String id, List<String> lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        office.transport(YouthDatabase.INSTANCE)
                .send(new Batch(id, YouthDatabase.INSTANCE, CITY, lines.size(), content));
    }

    /** The line of an admission of a youth. */
    String line(int youth, String number) {
        return codec.encode(Samples.admission(right.identify(Samples.cpr(youth)), number));
    }

    List<Batch> sentTo(Party party) {
        return office.transport(party).fetch(100);
    }

    @Override
    public void close() {
        codec.close();
    }
}
