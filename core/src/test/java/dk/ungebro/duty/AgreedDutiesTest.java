package dk.ungebro.duty;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.YOUTH;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.CooperationAgreement;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was agreed, and which reading was chosen, changes the duties with that party and with no other. */
class AgreedDutiesTest {

    private static final StaffId ANNA = StaffId.of("anna");

    private static CaseStory atRisk() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .received(OTHER_SCHOOL, "B", "2024-08-02", admission("2024-08-12"))
                .on("2024-09-02")
                .received(SCHOOL, "R", "2024-09-02", risk())
                .received(OTHER_SCHOOL, "Q", "2024-09-02", risk());
    }

    private static CooperationAgreement agreed(Party partner, Map<Limit, Integer> days, StaffId... recipient) {
        return new CooperationAgreement(
                partner,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                days,
                recipient.length == 0 ? Optional.empty() : Optional.of(recipient[0]));
    }

    private static DutySetting with(Policy policy) {
        return new DutySetting(policy, Reading.DEFAULT, BOX);
    }

    private static DutySetting reading(UnverifiedReading... chosen) {
        return new DutySetting(Policy.DEFAULT, Reading.DEFAULT.choosing(chosen), BOX);
    }

    private static List<Duty> of(CaseStory story, DutySetting setting, DutyKind kind) {
        return story.file().duties(setting).stream()
                .filter(duty -> duty.kind() == kind)
                .toList();
    }

    private static Duty one(CaseStory story, DutySetting setting, DutyKind kind, Party author) {
        return of(story, setting, kind).stream()
                .filter(duty -> duty.subject().author().equals(author))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_agreed_number_of_days_brings_the_duty_forward_with_that_party_only() {
        var setting = with(Policy.DEFAULT.withAgreements(agreed(SCHOOL, Map.of(Limit.REACT_TO_RISK, 2))));
        Duty agreed = one(atRisk(), setting, DutyKind.REACT_TO_RISK, SCHOOL);
        assertThat(agreed.term().due()).isEqualTo("2024-09-04");
        assertThat(agreed.term().origin()).isEqualTo(DueOrigin.AGREEMENT);
        Duty other = one(atRisk(), setting, DutyKind.REACT_TO_RISK, OTHER_SCHOOL);
        assertThat(other.term().due()).isEqualTo("2024-09-09");
        assertThat(other.term().origin()).isEqualTo(DueOrigin.POLICY);
    }

    @Test
    void an_agreed_recipient_receives_while_nobody_is_assigned() {
        var setting = with(Policy.DEFAULT.withAgreements(agreed(SCHOOL, Map.of(), ANNA)));
        assertThat(one(atRisk(), setting, DutyKind.REACT_TO_RISK, SCHOOL).recipient())
                .isEqualTo(ANNA);
        assertThat(one(atRisk(), setting, DutyKind.REACT_TO_RISK, OTHER_SCHOOL).recipient())
                .isEqualTo(BOX);
        var bo = ContactPoint.person(StaffId.of("bo"), CONTACT, LocalDate.of(2024, 9, 1));
        assertThat(one(atRisk().facts(new ContactAssigned(bo)), setting, DutyKind.REACT_TO_RISK, SCHOOL)
                        .recipient())
                .isEqualTo(bo.id());
    }

    @Test
    void a_contact_point_answers_from_its_first_to_its_last_day() {
        var bo = ContactPoint.person(StaffId.of("bo"), CONTACT, LocalDate.of(2024, 9, 1))
                .endingOn(LocalDate.of(2024, 9, 30));
        var recipients =
                new Recipients(atRisk().facts(new ContactAssigned(bo)).file().journal());
        assertThat(recipients.on(LocalDate.of(2024, 8, 31), BOX)).isEmpty();
        assertThat(recipients.on(LocalDate.of(2024, 9, 1), BOX)).contains(bo);
        assertThat(recipients.on(LocalDate.of(2024, 9, 30), BOX)).contains(bo);
        assertThat(recipients.on(LocalDate.of(2024, 10, 1), BOX)).isEmpty();
        assertThat(new Recipients(atRisk().file().journal()).on(LocalDate.of(2024, 9, 1), BOX))
                .isEmpty();
    }

    @Test
    void a_breach_happens_when_the_day_after_the_due_day_begins() {
        Duty duty = one(atRisk(), CaseStory.SETTING, DutyKind.REACT_TO_RISK, SCHOOL);
        assertThat(duty.pending()).isTrue();
        assertThat(duty.breachedAt(LocalDate.of(2024, 9, 8))).isEmpty();
        assertThat(duty.breachedAt(LocalDate.of(2024, 9, 9)))
                .contains(LocalDate.of(2024, 9, 10)
                        .atStartOfDay(DanishCalendar.ZONE)
                        .toInstant());
        LedgerLine line = Duties.ledger(atRisk().file().journal(), CaseStory.SETTING).stream()
                .filter(found -> found.duty().equals(duty))
                .findFirst()
                .orElseThrow();
        assertThat(line.breachedAt(LocalDate.of(2024, 9, 9))).isEqualTo(duty.breachedAt(LocalDate.of(2024, 9, 9)));
        assertThat(line.due())
                .extracting(DateStep::operation)
                .containsExactly(Operation.ANCHOR, Operation.WORKING_DAYS_AFTER);
    }

    @Test
    void each_risk_brings_its_own_duties_and_a_fulfilled_one_leaves_the_other() {
        CaseStory story = atRisk().on("2024-09-03").facts(new YouthContacted(key("R"), LocalDate.of(2024, 9, 3)));
        assertThat(one(story, CaseStory.SETTING, DutyKind.REACT_TO_RISK, SCHOOL).pending())
                .isFalse();
        assertThat(one(story, CaseStory.SETTING, DutyKind.REACT_TO_RISK, OTHER_SCHOOL)
                        .pending())
                .isTrue();
    }

    @Test
    void where_only_the_first_admission_counts_a_risk_at_the_second_brings_nothing() {
        var first = reading(UnverifiedReading.FIRST_ADMISSION_ONLY);
        assertThat(of(atRisk(), first, DutyKind.REACT_TO_RISK))
                .extracting(duty -> duty.subject().author())
                .containsExactly(SCHOOL);
        assertThat(of(atRisk(), CaseStory.SETTING, DutyKind.REACT_TO_RISK)).hasSize(2);
        CaseStory annulled = atRisk().on("2024-09-01").annulled("A");
        assertThat(of(annulled, first, DutyKind.REACT_TO_RISK))
                .extracting(duty -> duty.subject().author())
                .containsExactly(OTHER_SCHOOL);
    }

    @ParameterizedTest(name = "lead {0}, notice on {1}: due {2} by {3}")
    @CsvSource({
        "0, 2024-08-01, 2024-08-11, POLICY",
        "3, 2024-08-01, 2024-08-09, AGREEMENT",
        "3, 2024-08-09, 2024-08-12, POLICY",
    })
    void an_agreed_lead_counts_while_there_is_time(int lead, String on, LocalDate due, DueOrigin origin) {
        var notice = new SupportNotice(
                key("A"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.empty(), false, false),
                CONTACT,
                ContactKind.TEAM);
        CaseStory story = CaseStory.of(SCHOOL)
                .on("2024-07-01")
                .recorded("A", "2024-07-01", admission("2024-08-12"))
                .on(on)
                .received(CITY, "N", on, notice);
        Map<Limit, Integer> days = lead == 0 ? Map.of() : Map.of(Limit.LEAD_BEFORE_START, lead);
        Duty read = of(story, with(Policy.DEFAULT.withAgreements(agreed(CITY, days))), DutyKind.READ_BEFORE_START)
                .get(0);
        assertThat(read.term().due()).isEqualTo(due);
        assertThat(read.term().origin()).isEqualTo(origin);
        Duty contact = of(story, with(Policy.DEFAULT.withAgreements(agreed(CITY, days))), DutyKind.RETURN_CONTACT)
                .get(0);
        assertThat(contact.term().origin()).isEqualTo(DueOrigin.POLICY);
    }

    @Test
    void the_youth_database_owes_nothing() {
        assertThat(Duties.ledger(new Journal(YouthDatabase.INSTANCE, YOUTH, List.of()), CaseStory.SETTING))
                .isEmpty();
    }

    @Test
    void after_the_end_of_the_regime_a_risk_brings_no_duty() {
        var ended = new DutySetting(
                Policy.DEFAULT, Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(LocalDate.of(2024, 9, 2))), BOX);
        assertThat(of(atRisk(), ended, DutyKind.REACT_TO_RISK)).isEmpty();
        assertThat(of(atRisk(), ended, DutyKind.ASSESS_SUPPORT)).hasSize(2);
    }
}
