package dk.ungebro.contracts;

import dk.ungebro.Ungebro;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Store;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two municipalities and two institutions on in-memory adapters, with a youth database between them. */
final class DeskWorld {

    /** Making a codec takes longer than playing a history; the register of the present world resolves for it. */
    private static final PresentRegister PRESENT = new PresentRegister();

    private static final MessageCodec CODEC = new MessageCodec(PRESENT);

    static final YouthId YOUTH = YouthId.of("the-youth");
    static final List<MunicipalityCode> CITIES = List.of(MunicipalityCode.of("265"), MunicipalityCode.of("147"));
    static final List<InstitutionNumber> SCHOOLS =
            List.of(InstitutionNumber.of("280051"), InstitutionNumber.of("280052"));
    static final ContactInfo INFO = ContactInfo.of("Ungeteam", "+4533001100", "unge@kommune.example");

    final SettableClock clock = new SettableClock(Instant.EPOCH);
    final InMemoryYouthMailbox mailbox = new InMemoryYouthMailbox();

    /** One youth has one id, so that what is derived from it is the same in every play; a second id would be refused. */
    final InMemoryYouthRegister register = new InMemoryYouthRegister(cpr -> YOUTH);

    private final InMemoryPostOffice post = new InMemoryPostOffice();
    private final InMemoryPartyDirectory directory = new InMemoryPartyDirectory();
    private final Map<Party, Store> stores = new LinkedHashMap<>();
    private final Map<Party, Ungebro> desks = new LinkedHashMap<>();
    final RelayingDatabase database;

    DeskWorld(Youth youth, long seed, RelayingDatabase.Habits habits) {
        PRESENT.is(register);
        register.register(youth);
        database = new RelayingDatabase(post, CODEC, seed, habits);
        Stream.concat(CITIES.stream(), SCHOOLS.stream()).forEach(this::wire);
    }

    private void wire(Party party) {
        ContactPoint team = staff("team-" + party.key(), LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(party, new ContactChain(List.of(), team), Policy.DEFAULT));
        Store store = new InMemoryStore(party);
        stores.put(party, store);
        desks.put(
                party,
                Ungebro.builder()
                        .store(store)
                        .register(register)
                        .directory(directory)
                        .transport(post.transport(party))
                        .mailbox(mailbox)
                        .codec(CODEC)
                        .clock(clock)
                        .build());
    }

    static ContactPoint staff(String id, LocalDate from) {
        return ContactPoint.person(StaffId.of(id), INFO, from);
    }

    /** The clock stands at one instant of a day, so that the order within the day leaves no trace in it. */
    void begin(LocalDate day) {
        clock.set(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
        database.begin(day);
    }

    MunicipalityDesk city(MunicipalityCode city) {
        return of(city).municipality(of(city).automated());
    }

    InstitutionDesk school(InstitutionNumber school) {
        return of(school).institution(of(school).automated());
    }

    CaseReader reader(Party party) {
        return of(party).reader(of(party).automated());
    }

    Store store(Party party) {
        return stores.get(party);
    }

    Map<Party, Store> stores() {
        return stores;
    }

    private Ungebro of(Party party) {
        return desks.get(party);
    }

    /** Couriers run until nothing moves. */
    void carry() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Ungebro desk : desks.values()) {
                moved |= desk.courier().dispatch().moved();
            }
            moved |= database.takeIn();
            moved |= database.forward();
            for (Ungebro desk : desks.values()) {
                moved |= desk.courier().collect().moved();
            }
        }
    }
}
