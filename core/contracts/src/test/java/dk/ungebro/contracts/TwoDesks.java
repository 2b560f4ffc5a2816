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
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Transport;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A municipality and an institution on in-memory adapters, and a youth database that passes everything on. */
final class TwoDesks implements AutoCloseable {

    static final MunicipalityCode CITY = MunicipalityCode.of("265");
    static final InstitutionNumber SCHOOL = InstitutionNumber.of("280051");
    static final ContactInfo INFO = ContactInfo.of("Ungeteam", "+4533001100", "unge@kommune.example");

    final SettableClock clock = new SettableClock(Instant.parse("2024-06-03T08:00:00Z"));
    final InMemoryPostOffice post = new InMemoryPostOffice();
    final InMemoryYouthMailbox mailbox = new InMemoryYouthMailbox();
    final InMemoryYouthRegister register =
            InMemoryYouthRegister.withIdsFrom(() -> YouthId.of(UUID.randomUUID().toString()));
    private final InMemoryPartyDirectory directory = new InMemoryPartyDirectory();
    private final MessageCodec codec = new MessageCodec(register);
    final Ungebro city;
    final Ungebro school;

    TwoDesks() {
        this(Policy.DEFAULT);
    }

    /** Both parties keep the duties that a policy names. */
    TwoDesks(Policy policy) {
        city = wired(CITY, policy);
        school = wired(SCHOOL, policy);
    }

    private Ungebro wired(Party party, Policy policy) {
        ContactPoint team = person("team-" + party.key(), LocalDate.of(2020, 1, 1));
        directory.save(new PartyProfile(party, new ContactChain(List.of(), team), policy));
        return Ungebro.builder()
                .store(new InMemoryStore(party))
                .register(register)
                .directory(directory)
                .transport(post.transport(party))
                .mailbox(mailbox)
                .clock(clock)
                .build();
    }

    static ContactPoint person(String id, LocalDate from) {
        return ContactPoint.person(StaffId.of(id), INFO, from);
    }

    /** Couriers run until nothing moves. */
    void carry() {
        boolean moved = true;
        while (moved) {
            moved = city.courier().dispatch().moved()
                    | school.courier().dispatch().moved();
            moved |= passOn();
            moved |= city.courier().collect().moved()
                    | school.courier().collect().moved();
        }
    }

    private boolean passOn() {
        Transport database = post.transport(YouthDatabase.INSTANCE);
        List<Batch> waiting = database.fetch(100);
        waiting.forEach(batch -> {
            new String(batch.content(), StandardCharsets.UTF_8).lines().forEach(this::passOn);
            database.confirm(batch.id());
        });
        return !waiting.isEmpty();
    }

    private void passOn(String line) {
        if (!(codec.decode(line) instanceof Decoded.Understood understood)) {
            return;
        }
        Message message = understood.message();
        Party to = message.key().author().equals(SCHOOL) ? CITY : SCHOOL;
        if (message.kind() != MessageKind.SUBSCRIPTION_START && message.kind() != MessageKind.SUBSCRIPTION_END) {
            byte[] content = (line + "\n").getBytes(StandardCharsets.UTF_8);
            post.transport(YouthDatabase.INSTANCE)
                    .send(new Batch("UDB-" + message.key().number().value(), YouthDatabase.INSTANCE, to, 1, content));
        }
    }

    @Override
    public void close() {
        city.close();
        school.close();
        codec.close();
    }
}
