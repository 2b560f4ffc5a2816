package dk.ungebro.why;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Text;
import dk.ungebro.law.Text.Language;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of an explanation, and what it leaves out. */
class WhyDetailsTest {

    private static final LocalDate BORN = LocalDate.of(2003, 5, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 2);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private static CaseStory admitted() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-31"));
    }

    private static SupportNotice notice() {
        return new SupportNotice(key("A"), AdmissionBasis.ORDERED, NO_NEED, CONTACT, ContactKind.TEAM);
    }

    private static Why why(CaseStory story) {
        return new Why(story.file(), SETTING, story.stamp().today(), Optional.of(BORN));
    }

    private static Counterfactual otherwise(Explanation explanation, String varied) {
        return explanation.otherwise().stream()
                .filter(other -> other.varied().en().equals(varied))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> facts(Explanation explanation) {
        return explanation.facts().stream().map(ground -> ground.fact().name()).toList();
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource({
        ", , ingen anden dato ændrer svaret, no other date changes the answer",
        "2024-07-31, , svaret var et andet til og med 2024-07-31, the answer would differ up to 2024-07-31",
        ", 2024-08-09, svaret var et andet fra og med 2024-08-09, the answer would differ from 2024-08-09",
        "2024-07-31, 2024-08-09, svaret var et andet til og med 2024-07-31 og fra og med 2024-08-09,"
                + "the answer would differ up to 2024-07-31 and from 2024-08-09"
    })
    void another_date_is_told_in_both_languages(LocalDate before, LocalDate after, String da, String en) {
        var other = new Counterfactual(
                new Text("Gjort den", "Done on"), DAY, Optional.ofNullable(before), Optional.ofNullable(after));
        assertThat(other.text()).isEqualTo(new Text("Gjort den (2024-08-02): " + da, "Done on (2024-08-02): " + en));
    }

    @Test
    void the_search_for_another_date_ends_at_its_horizon() {
        var none = Counterfactual.of(new Text("", ""), DAY, 3, day -> day.isAfter(DAY.plusDays(3)));
        assertThat(none.firstAfter()).isEmpty();
        assertThat(none.lastBefore()).isEmpty();
        var found = Counterfactual.of(
                new Text("", ""), DAY, 3, day -> day.isAfter(DAY.plusDays(2)) || day.isBefore(DAY.minusDays(2)));
        assertThat(found.firstAfter()).contains(DAY.plusDays(3));
        assertThat(found.lastBefore()).contains(DAY.minusDays(3));
    }

    @Test
    void a_transfer_tells_its_state_and_what_it_rests_on() {
        CaseStory story = admitted();
        Explanation waiting = why(story).transfer(key("A")).orElseThrow();
        assertThat(waiting.answer().en()).contains("not assessed");
        assertThat(waiting.question().da()).contains("I280051/A");
        assertThat(facts(waiting)).containsExactly("PlacedInTargetGroup", "InjunctionGiven", "Received");
        assertThat(waiting.rules()).extracting(LegalRule::id).contains("R-DFDG-4", "R-DISC-1");
        story.facts(new SupportAssessed(Optional.of(key("A")), NO_NEED, true));
        assertThat(why(story).transfer(key("A")).orElseThrow().answer().en()).contains("without a support need");
        story.facts(new StartOrdered(key("B"), DAY));
        assertThat(facts(why(story).transfer(key("A")).orElseThrow())).doesNotContain("StartOrdered");
        story.facts(new StartOrdered(key("A"), DAY));
        Explanation owed = why(story).transfer(key("A")).orElseThrow();
        assertThat(owed.answer().en()).isEqualTo("Has to be sent.");
        assertThat(facts(owed)).contains("StartOrdered", "SupportAssessed");
        story.annulled("A");
        Explanation annulled = why(story).transfer(key("A")).orElseThrow();
        assertThat(annulled.answer().en()).contains("annulled");
        assertThat(facts(annulled)).filteredOn("Received"::equals).hasSize(2);
    }

    @Test
    void a_letter_tells_its_notice_its_delivery_and_the_rule() {
        CaseStory story = admitted()
                .recorded("N", "2024-08-02", notice())
                .recorded("M", "2024-08-02", notice())
                .on("2024-08-05")
                .facts(
                        new LetterDelivered(key(CITY, "N"), LocalDate.of(2024, 8, 5)),
                        new LetterDelivered(key(CITY, "M"), LocalDate.of(2024, 8, 4)));
        Explanation letter = why(story).letter(key(CITY, "N")).orElseThrow();
        assertThat(letter.question().en()).contains(key(CITY, "N").text());
        assertThat(letter.facts()).hasSize(2);
        assertThat(letter.facts().get(1).fact())
                .isEqualTo(new LetterDelivered(key(CITY, "N"), LocalDate.of(2024, 8, 5)));
        assertThat(letter.rules()).extracting(LegalRule::id).contains("R-DISC-7");
        assertThat(letter.computation()).extracting(DateStep::result).containsExactly(DAY);
        assertThat(letter.answer().en()).isNotBlank();
    }

    @Test
    void a_right_in_use_tells_both_periods_and_none_tells_what_is_missing() {
        CaseStory story = admitted().on("2024-10-01").facts(new MentorClaimed(LocalDate.of(2024, 10, 1)));
        Explanation used = why(story).mentorRight(key("A")).orElseThrow();
        assertThat(used.answer())
                .isEqualTo(new Text(
                        "Ret, der kan bruges til og med 2025-02-01; CLAIMED den 2024-10-01.",
                        "A right that can be claimed until 2025-02-01; CLAIMED on 2024-10-01."));
        assertThat(used.computation())
                .extracting(step -> step.result().toString())
                .containsExactly("2024-08-01", "2025-02-01", "2024-10-01", "2025-04-01");
        assertThat(used.rules()).extracting(LegalRule::id).contains("R-MENTOR-2", "R-MENTOR-3");
        assertThat(facts(used)).containsExactly("PlacedInTargetGroup", "InjunctionGiven", "Received");
        assertThat(otherwise(used, "Claimed on").actual()).isEqualTo("2024-10-01");
        CaseStory nobody =
                CaseStory.of(CITY).on("2024-08-02").received(SCHOOL, "A", "2024-08-01", admission("2024-08-31"));
        Explanation none = why(nobody).mentorRight(key("A")).orElseThrow();
        assertThat(none.answer().en()).startsWith("No right");
        assertThat(none.otherwise()).isEmpty();
        assertThat(none.computation()).isEmpty();
        assertThat(facts(none)).containsExactly("Received");
    }

    @Test
    void an_annulled_risk_says_so_and_names_the_annulment() {
        CaseStory story = admitted()
                .on("2024-11-01")
                .received(SCHOOL, "X", "2024-11-01", annulment("R"))
                .on("2024-11-02")
                .received(SCHOOL, "R", "2024-10-30", risk());
        Explanation explanation = why(story).followUp(key("R")).orElseThrow();
        assertThat(explanation.answer().en()).contains("annulled before it took effect");
        assertThat(facts(explanation)).hasSize(5);
        assertThat(explanation.rules()).extracting(LegalRule::id).contains("R-FOLLOW-1");
        assertThat(explanation.question().en()).contains("I280051/R");
    }

    @Test
    void a_duty_about_an_admission_varies_the_day_of_admission() {
        CaseStory story = admitted();
        Explanation assess = why(story).duty(DutyKind.ASSESS_SUPPORT, key("A")).orElseThrow();
        Counterfactual other = otherwise(assess, "Admitted on");
        assertThat(other.actual()).isEqualTo("2024-08-01");
        assertThat(other.lastBefore()).contains(LocalDate.of(2024, 2, 4));
        assertThat(other.firstAfter()).isEmpty();
        assertThat(assess.rules())
                .extracting(LegalRule::id)
                .contains("R-DISC-5")
                .doesNotContain("R-DATE-3");
        assertThat(why(story).duty(DutyKind.NOTIFY_INSTITUTION, key("A"))).isEmpty();
    }

    @Test
    void a_lost_duty_cites_why_it_was_lost_and_has_no_date_of_doing() {
        CaseStory risky = admitted()
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-30", risk())
                .on("2024-11-04");
        CaseStory annulled = risky.received(SCHOOL, "X", "2024-11-04", annulment("R"));
        Explanation gone = why(annulled).duty(DutyKind.REACT_TO_RISK, key("R")).orElseThrow();
        assertThat(gone.answer().en()).contains("cancelled");
        assertThat(gone.rules()).extracting(LegalRule::id).contains("R-UDB-11", "R-DATE-3");
        assertThat(gone.otherwise()).extracting(other -> other.varied().en()).containsExactly("Received on");
        CaseStory left = admitted()
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-30", risk())
                .on("2024-11-04")
                .facts(new InjunctionEnded(LocalDate.of(2024, 7, 31), InjunctionEndCause.LEFT_TARGET_GROUP));
        assertThat(why(left)
                        .duty(DutyKind.REACT_TO_RISK, key("R"))
                        .orElseThrow()
                        .rules())
                .extracting(LegalRule::id)
                .contains("R-TARGET-6")
                .doesNotContain("R-UDB-11");
    }

    @Test
    void the_guardian_of_whom_nothing_is_known_leaves_no_date_of_doing() {
        CaseStory story = CaseStory.of(SCHOOL)
                .on("2024-08-02")
                .recorded("A", "2024-07-01", admission("2024-08-01"))
                .recorded("R", "2024-08-02", risk())
                .recorded("Q", "2024-08-02", risk())
                .facts(new GuardianNoticeOwed(key("R"), false), new GuardianNoticeOwed(key("Q"), true))
                .on("2024-08-05")
                .facts(new GuardianInformed(key("Q"), LocalDate.of(2024, 8, 5)));
        assertThat(why(story).duties()).hasSize(2);
        assertThat(why(story)
                        .duty(DutyKind.INFORM_GUARDIAN, key("R"))
                        .orElseThrow()
                        .otherwise())
                .isEmpty();
        Explanation told = why(story).duty(DutyKind.INFORM_GUARDIAN, key("Q")).orElseThrow();
        assertThat(told.otherwise()).extracting(other -> other.varied().en()).containsExactly("Done on");
        assertThat(otherwise(told, "Done on").actual()).isEqualTo("2024-08-05");
    }

    @Test
    void a_reading_before_start_cites_months_nowhere_and_the_anchor_once() {
        CaseStory story = CaseStory.of(SCHOOL)
                .on("2024-08-02")
                .recorded("A", "2024-08-01", admission("2024-08-31"))
                .received(CITY, "N", "2024-08-02", notice());
        Explanation read =
                why(story).duty(DutyKind.READ_BEFORE_START, key(CITY, "N")).orElseThrow();
        assertThat(read.computation())
                .extracting(DateStep::operation)
                .containsExactly(Operation.ANCHOR, Operation.DAYS_BEFORE);
        assertThat(read.rules()).extracting(LegalRule::id).contains("R-DATE-5").doesNotContain("R-DATE-1", "R-DATE-3");
        assertThat(otherwise(read, "Received on").actual()).isEqualTo(DAY);
    }

    @Test
    void without_a_birth_date_a_refused_injunction_is_explained_without_other_dates() {
        CaseStory story = CaseStory.of(CITY).on("2024-08-02").facts(new HelpApplied(DAY));
        Decision give = InjunctionDecisions.give(story.file(), story.stamp(), BORN, DAY);
        story.facts(((Decision.Refused) give).noted().toArray(Fact[]::new));
        Why why = new Why(story.file(), SETTING, DAY, Optional.empty());
        assertThat(why.refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.otherwise()).isEmpty();
            assertThat(refused.facts()).isEmpty();
            assertThat(refused.computation()).isEmpty();
            assertThat(refused.question().da()).isEqualTo("Hvorfor afvist (NOT_IN_TARGET_GROUP)?");
            assertThat(refused.answer().en()).endsWith(".");
            assertThat(refused.rules()).isNotEmpty();
        });
    }

    @Test
    void a_refusal_looks_at_what_was_known_then() {
        CaseStory story = admitted().on("2025-02-03").facts(new HelpApplied(DAY));
        Decision claim = MentorDecisions.claim(story.file(), story.stamp(), LocalDate.of(2025, 2, 3));
        story.facts(((Decision.Refused) claim).noted().toArray(Fact[]::new));
        story.received(SCHOOL, "B", "2025-02-01", admission("2025-02-10")).received(SCHOOL, "R", "2025-02-03", risk());
        assertThat(why(story).refusals()).singleElement().satisfies(refused -> {
            assertThat(facts(refused)).containsExactly("PlacedInTargetGroup", "InjunctionGiven", "Received");
            assertThat(otherwise(refused, "The date of the request").lastBefore())
                    .contains(LocalDate.of(2025, 2, 1));
            assertThat(refused.text(Language.EN))
                    .contains("Facts:\n- Target group")
                    .doesNotContain("Computation");
        });
    }

    @Test
    void a_message_tells_when_it_was_reported_and_when_it_was_received() {
        CaseStory story = CaseStory.of(CITY).on("2024-08-02");
        var early = story.message(SCHOOL, "A", "2024-08-01", admission("2024-08-31"));
        story.at("2024-08-03T08:30").facts(new Received(early));
        Ground ground = why(story).transfer(key("A")).orElseThrow().facts().get(0);
        assertThat(ground.text())
                .isEqualTo(new Text(
                        "Optagelse I280051/A: den 2024-08-01, registreret 2024-08-02 12:00, modtaget 2024-08-03 08:30",
                        "Admission I280051/A: on 2024-08-01, reported 2024-08-02 12:00, received 2024-08-03 08:30"));
    }
}
