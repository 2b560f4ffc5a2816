package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.Tick;
import dk.ungebro.law.Reading;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.YouthId;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** All parties, each with the library wired for it, and the post between them. */
final class World implements AutoCloseable {

    private static final Comparator<Party> BY_KEY = Comparator.comparing(Party::key);

    private final Backend backend;
    private final VirtualClock clock;
    private final Reading reading;
    private final MessageCodec codec;
    private final SortedMap<Party, Ungebro> parties = new TreeMap<>(BY_KEY);
    private final Courier youthDatabase;
    private final SortedSet<Party> sending = new TreeSet<>(BY_KEY);
    private final SortedSet<Party> receiving = new TreeSet<>(BY_KEY);
    private int duplicates;

    World(Backend backend, VirtualClock clock) {
        this(backend, clock, Reading.DEFAULT);
    }

    World(Backend backend, VirtualClock clock, Reading reading) {
        this.backend = backend;
        this.clock = clock;
        this.reading = reading;
        this.codec = new MessageCodec(backend.register());
        Store store = backend.store(YouthDatabase.INSTANCE);
        var ports =
                new Courier.Ports(store, backend.transport(YouthDatabase.INSTANCE), backend.mailbox(), codec, clock);
        this.youthDatabase = new Courier(ports, new YouthDatabaseHandler(store, clock, reading), backend.node());
        backend.progress().parties().forEach(this::known);
    }

    /** The duties of cases, as all parties read the law. */
    DutyView duties() {
        return new DutyView(reading);
    }

    YouthRegister register() {
        return backend.register();
    }

    Store store(Party party) {
        return backend.store(party);
    }

    /** All municipalities and institutions that have taken part, by their keys; other nodes may have met more of them. */
    Collection<Party> known() {
        backend.progress().parties().forEach(this::known);
        return parties.keySet();
    }

    /** The library of a party. It may get something to send by what is asked of it. */
    Ungebro at(Party party) {
        sending.add(party);
        return known(party);
    }

    private Ungebro known(Party party) {
        return parties.computeIfAbsent(party, this::join);
    }

    private Ungebro join(Party party) {
        backend.join(party);
        return Ungebro.builder()
                .store(backend.store(party))
                .register(backend.register())
                .directory(new FixedDirectory())
                .transport(backend.transport(party))
                .mailbox(backend.mailbox())
                .codec(codec)
                .clock(clock)
                .reading(reading)
                .system("sandbox")
                .node(backend.node())
                .build();
    }

    /** After a restart nobody knows who had something to send or to fetch: everybody is asked once. */
    void everybodyHasPost() {
        sending.addAll(parties.keySet());
        sending.add(YouthDatabase.INSTANCE);
        receiving.addAll(sending);
    }

    /** Couriers run until nothing moves; whose case was touched is told. */
    void carry(BiConsumer<Party, YouthId> touched) {
        while (somethingWaits()) {
            for (Party party : drain(sending)) {
                Tick tick = dispatch(party);
                receiving.addAll(tick.recipients());
            }
            for (Party party : drain(receiving)) {
                Tick tick = collect(party);
                if (tick.moved()) {
                    sending.add(party);
                }
                tick.youths().forEach(youth -> touched.accept(party, youth));
            }
        }
    }

    /** A party's courier hands over what waits. */
    Tick dispatch(Party party) {
        return courier(party).dispatch();
    }

    /** A party's courier takes in what has arrived. */
    Tick collect(Party party) {
        Tick tick = courier(party).collect();
        duplicates += tick.duplicates();
        return tick;
    }

    /** Whether anybody has something to send or to fetch. */
    boolean somethingWaits() {
        return !sending.isEmpty() || !receiving.isEmpty();
    }

    private static Collection<Party> drain(SortedSet<Party> from) {
        Collection<Party> all = new TreeSet<>(from);
        from.clear();
        return all;
    }

    private Courier courier(Party party) {
        return party == YouthDatabase.INSTANCE ? youthDatabase : known(party).courier();
    }

    /** How many messages arrived again in this process. */
    int duplicates() {
        return duplicates;
    }

    static CallerIdentity caller(Party party) {
        return CallerIdentity.automated(party, "sandbox");
    }

    static boolean isMunicipality(Party party) {
        return party instanceof MunicipalityCode;
    }

    static boolean isInstitution(Party party) {
        return party instanceof InstitutionNumber;
    }

    @Override
    public void close() {
        codec.close();
    }
}
