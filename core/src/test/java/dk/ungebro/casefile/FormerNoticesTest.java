package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartPlanned;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.FormerNotice;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.why.Explanation;
import dk.ungebro.why.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In 2020 and 2021 an ordered start was announced with other contents (R-DISC-3). */
class FormerNoticesTest {

    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, true)), true, true);
    private static final FormerNotice PLAIN = new FormerNotice(key("A"), false, false, false);

    /** A youth ordered to start at the school, whose admission there arrives at a time of Copenhagen. */
    private static CaseStory ordered(String time) {
        return arrived(planned(), time);
    }

    private static CaseStory planned() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2020-01-02").facts(new StartPlanned(SCHOOL));
    }

    private static CaseStory arrived(CaseStory story, String time) {
        Message message = story.at(time).message(SCHOOL, "A", time.substring(0, 10), admission("2022-01-10"));
        return story.decided(ReceiptDecisions.atMunicipality(story.file(), story.stamp(), message));
    }

    private static CaseStory selfChosen(String day) {
        return CaseStory.underInjunction(TargetGroup.NR4, "2020-01-02")
                .on(day)
                .received(SCHOOL, "A", day, admission("2022-01-10"));
    }

    private static TransferState state(CaseStory story) {
        KnownMessage<Admission> known = story.file().admission(key("A")).orElseThrow();
        return SupportDecisions.transfer(story.file(), Reading.DEFAULT, known);
    }

    private static CaseStory sent(CaseStory story) {
        return story.facts(OwedNoticesTest.owed(story).toArray(Fact[]::new));
    }

    @Test
    void on_the_last_day_of_2021_the_order_alone_brings_the_old_contents() {
        CaseStory story = ordered("2021-12-31T23:59:59");

        assertThat(state(story)).isEqualTo(TransferState.OWED);
        assertThat(OwedNoticesTest.owed(story)).singleElement().isInstanceOfSatisfying(Recorded.class, recorded -> {
            assertThat(recorded.sentTo()).contains(YouthDatabase.INSTANCE);
            assertThat(recorded.message().payload()).isEqualTo(PLAIN);
        });
    }

    @Test
    void on_the_first_day_of_2022_the_order_waits_for_its_assessment() {
        CaseStory story = ordered("2022-01-01T00:00");

        assertThat(state(story)).isEqualTo(TransferState.NOT_ASSESSED);
        assertThat(story.kinds()).containsExactly(DutyKind.ASSESS_SUPPORT, DutyKind.NOTIFY_INSTITUTION);
        assertThat(OwedNoticesTest.owed(story)).isEmpty();
    }

    @Test
    void a_need_assessed_ahead_is_told_as_a_risk_of_special_difficulties() {
        CaseStory story = planned().on("2021-05-01");
        story.decided(SupportDecisions.assessAhead(story.file(), story.stamp(), NEED, true));

        assertThat(OwedNoticesTest.owed(arrived(story, "2021-06-01T10:00")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Recorded.class,
                        recorded -> assertThat(recorded.message().payload())
                                .isEqualTo(new FormerNotice(key("A"), false, false, true)));
    }

    @Test
    void one_commit_stores_notice_and_disclosure_and_no_letter() {
        CaseStory story = ordered("2021-06-01T10:00");
        Change change = Change.of(story.file(), story.stamp(), OwedNoticesTest.owed(story), SETTING, Optional.empty());

        assertThat(change.post()).extracting(Object::getClass).containsExactly(Post.MessagePost.class);
        assertThat(change.audit()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditEntry.Action.DISCLOSED);
            assertThat(entry.rule()).isEqualTo("R-DISC-3");
            assertThat(entry.to()).contains(SCHOOL);
        });
    }

    @Test
    void the_notice_fulfils_the_one_duty_of_the_admission_and_goes_once() {
        CaseStory story = ordered("2021-06-01T10:00");
        assertThat(story.duty(DutyKind.NOTIFY_INSTITUTION).term().due()).isEqualTo("2021-06-01");
        assertThat(story.state(DutyKind.NOTIFY_INSTITUTION, "2021-06-01")).isEqualTo(DutyState.BREACHED);

        sent(story);

        assertThat(story.kinds()).containsExactly(DutyKind.NOTIFY_INSTITUTION);
        assertThat(story.state(DutyKind.NOTIFY_INSTITUTION, "2021-06-01")).isEqualTo(DutyState.FULFILLED);
        assertThat(state(story)).isEqualTo(TransferState.SENT);
        assertThat(OwedNoticesTest.owed(story)).isEmpty();
    }

    @Test
    void a_self_chosen_start_before_2022_owes_nothing() {
        CaseStory story = selfChosen("2021-06-01");

        assertThat(state(story)).isEqualTo(TransferState.NO_RULE_IN_FORCE);
        assertThat(story.duties()).isEmpty();
    }

    @Test
    void before_2020_there_is_no_rule() {
        CaseStory story =
                CaseStory.underInjunction(TargetGroup.NR4, "2019-02-05").facts(new StartPlanned(SCHOOL));

        assertThat(arrived(story, "2019-12-31T12:00").duties()).isEmpty();
        assertThat(state(story)).isEqualTo(TransferState.NO_RULE_IN_FORCE);
    }

    @Test
    void an_order_after_2021_for_an_older_admission_brings_no_contents_that_are_no_longer_in_force() {
        CaseStory story = selfChosen("2021-12-20").on("2022-01-05");
        story.decided(InjunctionDecisions.orderStart(story.file(), story.stamp(), key("A")));

        assertThat(state(story)).isEqualTo(TransferState.NO_RULE_IN_FORCE);
        assertThat(OwedNoticesTest.owed(story)).isEmpty();
        assertThat(story.duties()).isEmpty();
    }

    @Test
    void an_unsent_notice_of_2021_is_not_sent_later() {
        assertThat(OwedNoticesTest.owed(ordered("2021-12-31T12:00").on("2022-01-01")))
                .isEmpty();
    }

    @Test
    void an_annulment_in_the_same_instant_comes_after_the_order_and_an_earlier_one_before_it() {
        CaseStory same = ordered("2021-06-01T10:00").annulled("A");
        CaseStory earlier = arrived(planned().at("2021-06-01T09:00").annulled("A"), "2021-06-01T10:00");

        assertThat(OwedNoticesTest.owed(same)).hasSize(1);
        assertThat(OwedNoticesTest.owed(same.at("2021-06-01T10:01"))).isEmpty();
        assertThat(OwedNoticesTest.owed(earlier)).isEmpty();
        assertThat(earlier.duties()).isEmpty();
    }

    @Test
    void the_law_of_2021_frozen_gives_the_old_contents_on_any_day() {
        CaseStory story = ordered("2024-08-02T12:00");
        Reading frozen = Reading.DEFAULT.of(Law.frozenOn(LocalDate.of(2021, 12, 31)));
        var stamp = new Stamp(story.stamp().now(), story.stamp().by(), frozen);

        assertThat(SupportDecisions.owedNotices(story.file(), stamp, OwedNoticesTest.TEAM))
                .singleElement()
                .isInstanceOfSatisfying(
                        Recorded.class,
                        recorded -> assertThat(recorded.message().payload()).isEqualTo(PLAIN));
    }

    @Test
    void an_admission_of_2021_does_not_keep_a_later_one_from_being_assessed_ahead() {
        CaseStory story = selfChosen("2021-06-01").on("2022-06-01");

        assertThat(SupportDecisions.assessAhead(story.file(), story.stamp(), NEED, true))
                .isInstanceOf(Decision.Decided.class);
    }

    @Test
    void an_institution_takes_the_notice_about_its_own_admission_and_owes_nothing_for_it() {
        CaseStory school = CaseStory.of(SCHOOL).on("2021-06-01").recorded("A", "2021-06-01", admission("2021-08-09"));
        Message notice = school.message(CITY, "N", "2021-06-01", PLAIN);
        CaseFile other = CaseFile.empty(OTHER_SCHOOL, CaseStory.YOUTH);

        assertThat(ReceiptDecisions.atInstitution(other, notice)).isInstanceOf(Decision.Refused.class);
        assertThat(school.decided(ReceiptDecisions.atInstitution(school.file(), notice))
                        .duties())
                .isEmpty();
        assertThat(school.file().notice(key("A"))).isPresent();
    }

    @Test
    void the_old_contents_explain_themselves_by_the_rule_of_their_day() {
        CaseStory story = sent(ordered("2021-06-01T10:00"));
        var why = new Why(story.file(), SETTING, LocalDate.of(2021, 6, 1), Optional.empty());

        Explanation transfer = why.transfer(key("A")).orElseThrow();
        assertThat(transfer.answer().en()).startsWith("Sent with the contents of before 2022");
        assertThat(transfer.facts())
                .anySatisfy(fact -> assertThat(fact.text().en()).startsWith("Notice of an ordered start"));
        for (List<LegalRule> rules : List.of(
                transfer.rules(),
                why.duty(DutyKind.NOTIFY_INSTITUTION, key("A")).orElseThrow().rules())) {
            assertThat(rules).extracting(LegalRule::id).contains("R-DISC-3").doesNotContain("R-DFDG-4", "R-DISC-1");
        }
        assertThat(why.duties()).hasSize(1);
        assertThat(story.duties()).extracting(Duty::kind).containsExactly(DutyKind.NOTIFY_INSTITUTION);
        assertThat(story.file().journal().messages(SupportNotice.class)).isEmpty();
    }
}
