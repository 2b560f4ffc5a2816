package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.Youth;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desks as a case worker and a counsellor use them, on both sides. */
class DesksTest {

    private static final LocalDate GIVEN = LocalDate.of(2024, 6, 3);
    private static final MessageKey ADMISSION = new MessageKey(TwoDesks.SCHOOL, EventNumber.of("A-1"));
    private static final MessageKey RISK = new MessageKey(TwoDesks.SCHOOL, EventNumber.of("R-1"));
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.ACADEMIC, true)), false, true);

    private final TwoDesks world = new TwoDesks();
    private final MunicipalityDesk city = world.city.municipality(world.city.automated());
    private final InstitutionDesk school = world.school.institution(world.school.automated());
    private final CaseReader cityReader = world.city.reader(world.city.automated());
    private final CaseReader schoolReader = world.school.reader(world.school.automated());
    private YouthId youth = YouthId.of("not-yet-known");

    @BeforeEach
    void a_youth_with_an_injunction() {
        youth = city.persons().register(Youth.of(CprNumber.of("6105054000")), TargetGroup.NR4, GIVEN);
        assertThat(city.injunctions().give(youth, GIVEN).done()).isTrue();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void at(String instant) {
        world.clock.set(Instant.parse(instant));
    }

    private void admitted() {
        at("2024-07-01T09:00:00Z");
        var admission = new Admission(
                ProgrammeType.VOCATIONAL,
                Optional.empty(),
                new StudyPeriod(LocalDate.of(2024, 8, 12), Optional.empty()),
                new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty()));
        school.report(ADMISSION.number(), youth, LocalDate.of(2024, 7, 1), admission);
        world.carry();
    }

    private void atRisk() {
        at("2024-09-02T09:00:00Z");
        school.report(RISK.number(), youth, LocalDate.of(2024, 9, 2), new DropoutRisk(RiskGround.ASSESSED));
        world.carry();
    }

    private List<DutyKind> pending(CaseReader reader) {
        List<DutyKind> kinds = new ArrayList<>();
        reader.agenda(AgendaQuery.PENDING, duty -> kinds.add(duty.kind()));
        return kinds;
    }

    @Test
    void a_need_reaches_the_school_and_a_letter_the_youth() {
        admitted();
        assertThat(pending(cityReader)).containsExactly(DutyKind.ASSESS_SUPPORT);

        city.support().assess(youth, ADMISSION, NEED, true);
        world.carry();

        assertThat(pending(cityReader)).isEmpty();
        assertThat(world.mailbox.letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("faglige")
                        .contains("dokumenteret")
                        .contains("Ungeteam"));
        assertThat(pending(schoolReader))
                .containsExactlyInAnyOrder(
                        DutyKind.READ_BEFORE_START, DutyKind.RETURN_CONTACT, DutyKind.CONTACT_MUNICIPALITY);
    }

    @Test
    void the_school_reads_passes_on_calls_and_answers() {
        admitted();
        city.support().assess(youth, ADMISSION, NEED, true);
        world.carry();
        MessageKey notice = schoolReader
                .open(youth)
                .notice(ADMISSION)
                .map(KnownMessage::key)
                .orElseThrow();

        assertThat(school.read(youth, notice, StaffId.of("counsellor")).done()).isTrue();
        assertThat(school.passOn(youth, notice, StaffId.of("teacher"), Role.CONTACT_TEACHER)
                        .done())
                .isTrue();
        assertThat(school.conversation(youth, notice, LocalDate.of(2024, 7, 1)).done())
                .isTrue();
        assertThat(school.returnContact(youth, notice, TwoDesks.INFO).done()).isTrue();
        world.carry();

        assertThat(pending(schoolReader)).isEmpty();
        assertThat(cityReader.open(youth).journal().entries().toString()).contains("InstitutionContact");
    }

    @Test
    void new_admissions_are_listed_by_the_day_of_receipt() {
        admitted();

        assertThat(cityReader.newAdmissions(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 1)))
                .extracting(KnownMessage::key)
                .containsExactly(ADMISSION);
        assertThat(cityReader.newAdmissions(LocalDate.of(2024, 7, 2), LocalDate.of(2024, 7, 9)))
                .isEmpty();
    }

    @Test
    void duties_and_notices_pass_to_the_successor() {
        city.persons().assign(youth, TwoDesks.person("anne", GIVEN));
        admitted();
        atRisk();
        assertThat(cityReader.riskNotices(StaffId.of("anne"))).hasSize(1);

        int cases = city.persons()
                .handOver(
                        StaffId.of("anne"), TwoDesks.person("bo", LocalDate.of(2024, 9, 2)), LocalDate.of(2024, 9, 2));

        assertThat(cases).isEqualTo(1);
        assertThat(cityReader.riskNotices(StaffId.of("anne"))).isEmpty();
        assertThat(cityReader.riskNotices(StaffId.of("bo"))).hasSize(1);
        List<Duty> of = new ArrayList<>();
        cityReader.agenda(AgendaQuery.PENDING.forRecipient(StaffId.of("bo")), of::add);
        assertThat(of)
                .extracting(Duty::kind)
                .contains(DutyKind.REACT_TO_RISK, DutyKind.DECIDE_RETENTION, DutyKind.ASSESS_SUPPORT);
    }

    @Test
    void nobody_assigned_means_the_team() {
        admitted();
        atRisk();

        assertThat(cityReader.riskNotices(StaffId.of("team-M265"))).hasSize(1);
    }

    @Test
    void a_risk_is_answered_and_decided_with_those_it_concerns() {
        admitted();
        atRisk();

        city.retention().contacted(youth, RISK, LocalDate.of(2024, 9, 2));
        city.retention().decided(youth, RISK, Set.of(RetentionInitiative.MENTOR), true, false);
        assertThat(pending(cityReader)).contains(DutyKind.DECIDE_RETENTION).doesNotContain(DutyKind.REACT_TO_RISK);
        city.retention().decided(youth, RISK, Set.of(RetentionInitiative.MENTOR), true, true);

        assertThat(cityReader.duties(youth).stream()
                        .filter(duty -> duty.kind() == DutyKind.DECIDE_RETENTION)
                        .map(duty -> duty.stateAtEndOf(LocalDate.of(2024, 12, 31))))
                .containsExactly(DutyState.FULFILLED);
    }

    @Test
    void a_mentor_is_claimed_agreed_and_extended() {
        admitted();
        at("2024-10-20T09:00:00Z");
        LocalDate claimed = LocalDate.of(2024, 10, 20);

        assertThat(city.mentors().claim(youth, claimed).done()).isTrue();
        var agreement = new MentorAgreement(
                MentorAgreement.Goal.STAY_IN_EDUCATION,
                TwoDesks.INFO,
                MentorAgreement.Employer.MUNICIPALITY,
                Set.of(MentorAgreement.Task.ATTENDANCE),
                claimed,
                LocalDate.of(2025, 4, 20),
                120);
        assertThat(city.mentors().agree(youth, agreement).done()).isTrue();
        assertThat(city.mentors()
                        .extend(youth, LocalDate.of(2025, 4, 21), LocalDate.of(2025, 10, 20))
                        .done())
                .isTrue();
        assertThat(city.mentors()
                        .extend(youth, LocalDate.of(2026, 4, 21), LocalDate.of(2026, 5, 21))
                        .done())
                .isFalse();
    }

    @Test
    void steps_are_ordered_revised_and_the_injunction_ended() {
        LocalDate deadline = LocalDate.of(2024, 7, 1);
        assertThat(city.injunctions()
                        .orderStep(youth, RegisterStep.WISHES, GIVEN, deadline)
                        .done())
                .isTrue();
        assertThat(city.injunctions()
                        .orderStep(youth, RegisterStep.WISHES, GIVEN, deadline.plusDays(7))
                        .done())
                .isTrue();
        assertThat(city.injunctions()
                        .orderStep(youth, RegisterStep.WISHES, GIVEN, GIVEN.minusDays(1))
                        .done())
                .isFalse();
        assertThat(city.injunctions()
                        .end(youth, LocalDate.of(2024, 6, 30), InjunctionEndCause.JOB_DIRECTED_EFFORT)
                        .done())
                .isTrue();

        admitted();

        assertThat(pending(cityReader)).isEmpty();
    }

    @Test
    void a_revision_taken_back_is_recorded_too() {
        LocalDate first = LocalDate.of(2024, 7, 1);
        for (LocalDate deadline : List.of(first, first.plusDays(7), first, first)) {
            city.injunctions().orderStep(youth, RegisterStep.WISHES, GIVEN, deadline);
        }

        assertThat(cityReader.open(youth).journal().entries().stream()
                        .filter(entry -> entry.fact().name().equals("StepOrdered")))
                .hasSize(3);
    }

    @Test
    void what_went_by_telephone_is_noted_and_the_subscription_ends_when_asked() {
        var note = new ExtraInformation(
                TwoDesks.SCHOOL, GIVEN, ExtraInformation.Channel.TELEPHONE, ExtraInformation.Purpose.ARRANGE_SUPPORT);
        assertThat(city.support().noteExtraInformation(youth, note).done()).isTrue();

        city.persons().endBenefit(youth, GIVEN);
        assertThat(cityReader.sent(youth))
                .extracting(message -> message.kind())
                .doesNotContain(MessageKind.SUBSCRIPTION_END);
        city.persons().endSubscription(youth, GIVEN.plusDays(30));

        assertThat(cityReader.sent(youth))
                .extracting(message -> message.kind())
                .containsExactly(MessageKind.SUBSCRIPTION_START, MessageKind.SUBSCRIPTION_END);
    }

    @Test
    void a_caller_of_another_party_gets_no_desk() {
        CallerIdentity stranger = CallerIdentity.automated(MunicipalityCode.of("101"), "casesystem");

        assertThatIllegalArgumentException().isThrownBy(() -> world.city.municipality(stranger));
    }

    @Test
    void an_event_number_that_is_taken_is_refused_also_for_another_youth() {
        admitted();
        YouthId other = school.register(Youth.of(CprNumber.of("6206054001")));

        Outcome outcome = school.report(
                ADMISSION.number(), other, LocalDate.of(2024, 7, 1), new DropoutRisk(RiskGround.ASSESSED));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("EVENT_NUMBER_CONFLICT"));
    }
}
