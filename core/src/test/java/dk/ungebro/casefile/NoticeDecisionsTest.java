package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.YOUTH;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartPlanned;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.journal.SupportFact.SupportInformationPassedOn;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an institution does with a notice, and what a municipality does with what arrives. */
class NoticeDecisionsTest {

    private static final StaffId ANNA = StaffId.of("anna");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);
    private static final MessageKey NOTICE = key(CITY, "N");

    private static SupportNotice notice(MessageKey admission) {
        return new SupportNotice(admission, AdmissionBasis.ORDERED, NO_NEED, CONTACT, ContactKind.TEAM);
    }

    private static CaseStory notified() {
        return CaseStory.of(SCHOOL)
                .on("2024-08-05")
                .recorded("A", "2024-08-01", admission("2024-08-12"))
                .recorded("R", "2024-08-04", risk())
                .received(CITY, "N", "2024-08-02", notice(key("A")));
    }

    private static List<Fact> facts(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return ((Decision.Decided) decision).facts();
    }

    private static void refused(Decision decision, RefusalReason reason, String path) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.violations()).containsExactly(reason.at(path)));
    }

    @Test
    void reading_passing_on_and_talking_are_recorded_about_a_known_notice() {
        var story = notified();
        assertThat(NoticeDecisions.read(story.file(), story.stamp(), NOTICE, ANNA))
                .isEqualTo(Decision.of(new SupportInformationRead(NOTICE, ANNA, DAY)));
        assertThat(NoticeDecisions.passOn(story.file(), NOTICE, ANNA, Role.TEACHER))
                .isEqualTo(Decision.of(new SupportInformationPassedOn(NOTICE, ANNA, Role.TEACHER)));
        assertThat(NoticeDecisions.conversation(story.file(), story.stamp(), NOTICE, DAY))
                .isEqualTo(Decision.of(new ConversationHeld(NOTICE, DAY)));
    }

    @Test
    void an_admission_is_no_notice_and_tomorrow_is_no_day_of_a_conversation() {
        var story = notified();
        refused(
                NoticeDecisions.read(story.file(), story.stamp(), key("A"), ANNA),
                RefusalReason.NOTICE_UNKNOWN,
                "notice");
        refused(
                NoticeDecisions.passOn(story.file(), key(CITY, "M"), ANNA, Role.COUNSELLOR),
                RefusalReason.NOTICE_UNKNOWN,
                "notice");
        refused(
                NoticeDecisions.conversation(story.file(), story.stamp(), NOTICE, DAY.plusDays(1)),
                RefusalReason.IN_THE_FUTURE,
                "on");
        refused(
                NoticeDecisions.guardianInformed(story.file(), story.stamp(), key("A")),
                RefusalReason.RISK_UNKNOWN,
                "risk");
    }

    @Test
    void the_contact_is_returned_once_through_the_youth_database() {
        var story = notified();
        Decision decision = NoticeDecisions.returnContact(story.file(), story.stamp(), NOTICE, CONTACT);
        assertThat(facts(decision)).singleElement().isInstanceOfSatisfying(Recorded.class, recorded -> {
            assertThat(recorded.sentTo()).contains(YouthDatabase.INSTANCE);
            assertThat(recorded.message().payload()).isEqualTo(new InstitutionContact(CONTACT, Optional.of(NOTICE)));
            assertThat(recorded.message().key().author()).isEqualTo(SCHOOL);
            assertThat(recorded.message().occurredOn()).isEqualTo(DAY);
        });
        story.decided(decision).on("2024-08-06");
        assertThat(NoticeDecisions.returnContact(story.file(), story.stamp(), NOTICE, CONTACT))
                .isEqualTo(Decision.of());
    }

    @Test
    void a_guardian_is_informed_of_a_known_risk() {
        var story = notified();
        assertThat(NoticeDecisions.guardianInformed(story.file(), story.stamp(), key("R")))
                .isEqualTo(Decision.of(new GuardianInformed(key("R"), DAY)));
    }

    @Test
    void an_institution_takes_notices_about_its_own_admissions_only() {
        var story = notified();
        Message own = story.message(CITY, "N-2", "2024-08-05", notice(key("A")));
        Message others = story.message(CITY, "N-3", "2024-08-05", notice(key(OTHER_SCHOOL, "A")));
        assertThat(ReceiptDecisions.atInstitution(story.file(), own)).isEqualTo(Decision.of(new Received(own)));
        refused(ReceiptDecisions.atInstitution(story.file(), others), RefusalReason.NOT_FOR_THIS_PARTY, "kind");
    }

    @Test
    void a_planned_start_is_ordered_on_arrival_unless_it_was_annulled_before() {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .facts(new StartPlanned(SCHOOL))
                .on("2024-08-02");
        Message message = story.message(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(arrived(story, message)).hasSize(2);
        story.received(OTHER_SCHOOL, "X-1", "2024-08-02", annulment("A"));
        story.received(SCHOOL, "X-2", "2024-08-02", annulment("B")).on("2024-08-03");
        assertThat(arrived(story, message)).hasSize(2);
        story.received(SCHOOL, "X-3", "2024-08-03", annulment("A"));
        assertThat(arrived(story, message)).as("at the same moment").hasSize(2);
        assertThat(arrived(story.on("2024-08-04"), message)).containsExactly(new Received(message));
    }

    private static List<Fact> arrived(CaseStory story, Message message) {
        return facts(ReceiptDecisions.atMunicipality(story.file(), story.stamp(), message));
    }

    @Test
    void duties_are_handed_over_today_but_not_ahead() {
        var stamp = CaseStory.of(CITY).on("2024-08-05").stamp();
        var bo = ContactPoint.person(StaffId.of("bo"), CONTACT, DAY);
        assertThat(PersonDecisions.handOver(stamp, ANNA, bo, DAY))
                .isEqualTo(Decision.of(new DutiesHandedOver(ANNA, bo, DAY)));
        refused(PersonDecisions.handOver(stamp, ANNA, bo, DAY.plusDays(1)), RefusalReason.IN_THE_FUTURE, "on");
        assertThat(CaseFile.empty(CITY, YOUTH).version()).isZero();
    }
}
