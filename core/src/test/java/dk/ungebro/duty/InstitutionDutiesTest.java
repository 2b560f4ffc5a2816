package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstitutionDutiesTest {

    private static final MessageKey NOTICE = key(CITY, "N");

    private static SupportNotice notice(boolean contactWanted) {
        var assessment = new SupportAssessment(Optional.empty(), false, contactWanted);
        return new SupportNotice(key("A"), AdmissionBasis.ORDERED, assessment, CONTACT, ContactKind.TEAM);
    }

    private static CaseStory notified(ProgrammeType programme, String day) {
        return CaseStory.of(SCHOOL)
                .on("2022-06-20")
                .recorded("A", "2022-06-20", admission(programme, "2024-08-12"))
                .on(day)
                .received(CITY, "N", day, notice(true));
    }

    private static CaseStory notified(String day) {
        return notified(ProgrammeType.VOCATIONAL, day);
    }

    @ParameterizedTest(name = "notice on {0}: contact {1}, read {2}, conversation {3}")
    @CsvSource({
        "2024-08-02, 2024-08-12, 2024-08-11, 2024-08-11",
        "2024-08-05, 2024-08-12, 2024-08-11, 2024-08-12",
        "2024-08-09, 2024-08-16, 2024-08-12, 2024-08-16",
        "2024-09-02, 2024-09-09, 2024-09-03, 2024-09-09"
    })
    void duties_are_due_by_study_start_but_leave_time(String day, String contact, String read, String conversation) {
        var story = notified(day);
        assertThat(story.duty(DutyKind.RETURN_CONTACT).term().due()).isEqualTo(contact);
        assertThat(story.duty(DutyKind.READ_BEFORE_START).term().due()).isEqualTo(read);
        assertThat(story.duty(DutyKind.CONTACT_MUNICIPALITY).term().due()).isEqualTo(conversation);
        assertThat(story.duties())
                .allSatisfy(duty -> assertThat(duty.debtor()).isEqualTo(SCHOOL))
                .allSatisfy(duty -> assertThat(duty.subject()).isEqualTo(NOTICE))
                .allSatisfy(duty -> assertThat(duty.term().origin()).isEqualTo(DueOrigin.POLICY));
    }

    @ParameterizedTest
    @EnumSource
    void all_programmes_but_fgu_and_higher_education_return_their_contact(ProgrammeType programme) {
        boolean returns = programme != ProgrammeType.FGU && programme != ProgrammeType.HIGHER;
        assertThat(notified(programme, "2024-08-02").kinds().contains(DutyKind.RETURN_CONTACT))
                .isEqualTo(returns);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, false", "2022-10-01, true"})
    void contact_is_returned_from_october_2022(String day, boolean returns) {
        assertThat(notified(day).kinds().contains(DutyKind.RETURN_CONTACT)).isEqualTo(returns);
    }

    @Test
    void the_own_contact_fulfils() {
        var answer = new InstitutionContact(CONTACT, Optional.of(NOTICE));
        var other = new InstitutionContact(CONTACT, Optional.empty());
        var story = notified("2024-08-02").on("2024-08-05").recorded("C", "2024-08-05", other);
        assertThat(story.duty(DutyKind.RETURN_CONTACT).pending()).isTrue();
        story.on("2024-08-07").recorded("C-2", "2024-08-07", answer);
        assertThat(story.state(DutyKind.RETURN_CONTACT, "2024-08-07")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void reading_by_a_person_fulfils() {
        var read = new SupportInformationRead(NOTICE, StaffId.of("teacher"), LocalDate.of(2024, 8, 5));
        assertThat(notified("2024-08-02").on("2024-08-05").facts(read).state(DutyKind.READ_BEFORE_START, "2024-08-05"))
                .isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void a_conversation_is_owed_only_where_it_is_wanted_and_fulfils() {
        var story =
                notified("2024-08-02").on("2024-08-06").facts(new ConversationHeld(NOTICE, LocalDate.of(2024, 8, 6)));
        var notWanted = CaseStory.of(SCHOOL)
                .recorded("A", "2024-06-20", admission("2024-08-12"))
                .received(CITY, "N", "2024-08-02", notice(false));
        assertThat(story.state(DutyKind.CONTACT_MUNICIPALITY, "2024-08-06")).isEqualTo(DutyState.FULFILLED);
        assertThat(notWanted.kinds()).containsExactly(DutyKind.RETURN_CONTACT, DutyKind.READ_BEFORE_START);
    }

    @Test
    void a_notice_waits_for_its_admission() {
        var story = CaseStory.of(SCHOOL).on("2024-08-02").received(CITY, "N", "2024-08-02", notice(true));
        assertThat(story.duties()).isEmpty();
    }

    @Test
    void an_annulled_admission_cancels_and_opens_nothing_later() {
        var cancelled = notified("2024-08-02").on("2024-08-05").recorded("X", "2024-08-05", annulment("A"));
        assertThat(cancelled.duties())
                .hasSize(3)
                .allSatisfy(duty ->
                        assertThat(duty.stateAtEndOf(LocalDate.of(2024, 8, 31))).isEqualTo(DutyState.CANCELLED));
        var before = CaseStory.of(SCHOOL)
                .on("2024-06-20")
                .recorded("A", "2024-06-20", admission("2024-08-12"))
                .on("2024-06-21")
                .recorded("X", "2024-06-21", annulment("A"))
                .on("2024-08-02")
                .received(CITY, "N", "2024-08-02", notice(true));
        assertThat(before.duties()).isEmpty();
    }

    @Test
    void the_guardian_is_informed_on_the_day_of_the_report() {
        var story = CaseStory.of(SCHOOL)
                .on("2024-10-07")
                .recorded("R", "2024-10-07", risk())
                .facts(new GuardianNoticeOwed(key("R"), true));
        Duty duty = story.duty(DutyKind.INFORM_GUARDIAN);
        assertThat(duty.term().due()).isEqualTo("2024-10-07");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(story.state(DutyKind.INFORM_GUARDIAN, "2024-10-07")).isEqualTo(DutyState.BREACHED);
        story.facts(new GuardianInformed(key("R"), LocalDate.of(2024, 10, 7)));
        assertThat(story.state(DutyKind.INFORM_GUARDIAN, "2024-10-07")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void without_a_known_guardian_the_duty_stays_open_and_never_counts_as_breached() {
        var story = CaseStory.of(SCHOOL)
                .on("2024-10-07")
                .recorded("R", "2024-10-07", risk())
                .facts(new GuardianNoticeOwed(key("R"), false));
        assertThat(story.state(DutyKind.INFORM_GUARDIAN, "2026-01-01")).isEqualTo(DutyState.OPEN);
        story.on("2024-10-20").facts(new GuardianInformed(key("R"), LocalDate.of(2024, 10, 20)));
        assertThat(story.state(DutyKind.INFORM_GUARDIAN, "2026-01-01")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void without_a_known_guardian_a_late_annulment_still_cancels() {
        var story = CaseStory.of(SCHOOL)
                .on("2024-10-07")
                .recorded("R", "2024-10-07", risk())
                .facts(new GuardianNoticeOwed(key("R"), false))
                .on("2024-11-07")
                .recorded("X", "2024-11-07", annulment("R"));
        assertThat(story.state(DutyKind.INFORM_GUARDIAN, "2026-01-01")).isEqualTo(DutyState.CANCELLED);
    }
}
