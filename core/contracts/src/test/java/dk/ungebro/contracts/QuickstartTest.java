package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

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
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The code that the documents show runs, and stands there as it stands here. */
class QuickstartTest {

    @Test
    void the_quickstart_runs() {
        // quickstart
        var roskilde = MunicipalityCode.of("265");
        var today = LocalDate.of(2026, 3, 2);
        var info = ContactInfo.of("Ungeteam", "+4533001100", "unge@kommune.example");
        var team = ContactPoint.team(StaffId.of("youth-team"), info, today);
        var post = new InMemoryPostOffice();
        var directory = new InMemoryPartyDirectory();
        directory.save(new PartyProfile(roskilde, new ContactChain(List.of(), team), Policy.DEFAULT));
        var register = InMemoryYouthRegister.withIdsFrom(
                () -> YouthId.of(UUID.randomUUID().toString()));
        Ungebro ungebro = Ungebro.builder()
                .store(new InMemoryStore(roskilde))
                .register(register)
                .directory(directory)
                .transport(post.transport(roskilde))
                .mailbox(new InMemoryYouthMailbox())
                .clock(new SettableClock(Instant.parse("2026-03-02T08:00:00Z")))
                .build();
        CallerIdentity anna = CallerIdentity.person(roskilde, "casesystem", StaffId.of("anna"));
        MunicipalityDesk desk = ungebro.municipality(anna);
        YouthId youth = desk.persons().register(Youth.of(CprNumber.of("6105054000")), TargetGroup.NR4, today);
        Outcome outcome = desk.injunctions().give(youth, today);
        ungebro.courier().dispatch(); // sends the subscription, which follows from the injunction
        ungebro.courier().collect(); // takes in admissions and risks of dropout
        List<Duty> agenda = new ArrayList<>();
        ungebro.reader(anna).agenda(AgendaQuery.PENDING, agenda::add);
        // end
        try (ungebro;
                var codec = new MessageCodec(register)) {
            assertThat(outcome.done()).isTrue();
            assertThat(agenda).isEmpty();
            assertThat(ungebro.reader(anna).sent(youth))
                    .extracting(Message::kind)
                    .containsExactly(MessageKind.SUBSCRIPTION_START);
            assertThat(post.transport(YouthDatabase.INSTANCE).fetch(10)).hasSize(1);

            post.transport(YouthDatabase.INSTANCE).send(admission(roskilde, youth, codec));
            ungebro.courier().collect();

            ungebro.reader(anna).agenda(AgendaQuery.PENDING, agenda::add);
            assertThat(agenda).extracting(Duty::kind).containsExactly(DutyKind.ASSESS_SUPPORT);
        }
    }

    private static Batch admission(MunicipalityCode to, YouthId youth, MessageCodec codec) {
        var school = InstitutionNumber.of("990101");
        var none = new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
        var period = new StudyPeriod(LocalDate.of(2026, 8, 10), Optional.empty());
        var message = new Message(
                new MessageKey(school, EventNumber.of("E-1")),
                youth,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T08:30:00Z"),
                CallerIdentity.automated(school, "school"),
                new Admission(ProgrammeType.VOCATIONAL, Optional.empty(), period, none));
        return new Batch(
                "B-1", YouthDatabase.INSTANCE, to, 1, codec.encode(message).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_readme_shows_the_quickstart() {
        List<String> region = Documents.region(
                "core/contracts/src/test/java/dk/ungebro/contracts/QuickstartTest.java", "// quickstart");

        assertThat(region).hasSizeBetween(1, 25);
        assertThat(Documents.javaBlocks("README.md")).containsExactly(region);
    }

    @Test
    void the_page_on_ports_shows_a_test_of_the_kit() {
        List<String> lines =
                Documents.lines("core/contracts/src/test/java/dk/ungebro/contracts/memory/InMemoryStoreTest.java");
        List<String> type = lines.subList(
                lines.indexOf("class InMemoryStoreTest implements StoreContract, StoreFixture {"), lines.size());

        List<String> capabilities = Documents.region(
                "adapters-jdbc/src/test/java/dk/ungebro/adapters/jdbc/DatabaseFixture.java", "// fixture");

        assertThat(Documents.javaBlocks("docs/ports.md")).containsExactly(type, capabilities);
    }
}
