package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import dk.ungebro.port.Youth;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a partner has not answered is handed over again, but for what may not be sent any more. */
class SendAgainTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 6, 3);
    private static final LocalDate ADMITTED = LocalDate.of(2024, 7, 1);
    private static final MessageKey ADMISSION = new MessageKey(TwoDesks.SCHOOL, EventNumber.of("A-1"));
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.ACADEMIC, true)), false, true);

    private final TwoDesks world = new TwoDesks();
    private YouthId youth = YouthId.of("not-yet-known");

    /** The youth database of this world answers nothing, so all is without an answer. */
    @BeforeEach
    void a_need_was_told() {
        var city = world.city.municipality(world.city.automated());
        youth = city.persons().register(Youth.of(CprNumber.of("6105054000")), TargetGroup.NR4, GIVEN);
        city.injunctions().give(youth, GIVEN);
        world.clock.set(Instant.parse("2024-07-01T09:00:00Z"));
        report(
                "A-1",
                new Admission(
                        ProgrammeType.VOCATIONAL,
                        Optional.empty(),
                        new StudyPeriod(LocalDate.of(2024, 8, 12), Optional.empty()),
                        new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty())));
        city.support().assess(youth, ADMISSION, NEED, true);
        world.carry();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void report(String number, Payload.InstitutionEvent payload) {
        world.school.institution(world.school.automated()).report(EventNumber.of(number), youth, ADMITTED, payload);
        world.carry();
    }

    private Stream<String> sentAgain() {
        int sent = world.city.courier().sendAgain(YouthDatabase.INSTANCE);
        Transport database = world.post.transport(YouthDatabase.INSTANCE);
        List<Batch> waiting = database.fetch(100);
        assertThat(waiting).hasSize(sent);
        waiting.forEach(batch -> database.confirm(batch.id()));
        return waiting.stream().flatMap(batch -> new String(batch.content(), StandardCharsets.UTF_8).lines());
    }

    @Test
    void all_that_was_not_answered_is_sent_again() {
        assertThat(sentAgain())
                .hasSize(2)
                .anyMatch(line -> line.contains("SUBSCRIPTION_START"))
                .anyMatch(line -> line.contains(ADMISSION.text()));
        assertThat(sentAgain()).hasSize(2);
        assertThat(world.city.courier().sendAgain(TwoDesks.SCHOOL)).isZero();
    }

    @Test
    void a_notice_whose_admission_was_annulled_is_not_sent_again() {
        report("A-2", new Payload.Annulment(ADMISSION.number()));
        assertThat(sentAgain()).singleElement().asString().contains("SUBSCRIPTION_START");
        assertThat(world.city.courier().dispatch().sent()).isZero();
        assertThat(sentAgain()).hasSize(1);
    }
}
