package dk.ungebro.why;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.casefile.RetentionDecisions;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Text.Language;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer can be explained: facts, rules, steps, and the dates on which it would have been another. */
class WhyTest {

    private static final LocalDate BORN = LocalDate.of(2003, 5, 1);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private static CaseStory admitted() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-31"));
    }

    private static CaseStory atRisk() {
        return admitted().on("2024-11-01").received(SCHOOL, "R", "2024-10-30", risk());
    }

    private static Why why(CaseStory story, String asOf) {
        return new Why(story.file(), SETTING, LocalDate.parse(asOf), Optional.of(BORN));
    }

    private static Counterfactual otherwise(Explanation explanation, String varied) {
        return explanation.otherwise().stream()
                .filter(other -> other.varied().en().equals(varied))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_duty_tells_facts_rules_steps_and_the_ends_of_its_window() {
        Explanation explanation = why(atRisk(), "2024-11-04")
                .duty(DutyKind.REACT_TO_RISK, key("R"))
                .orElseThrow();
        assertThat(explanation.text(Language.EN))
                .isEqualTo("""
                Why REACT_TO_RISK I280051/R (%s)?
                Opened on 2024-11-01, due on 2024-11-08 (POLICY), open on 2024-11-04.
                Facts:
                - Target group: on 2024-02-05, reported 2024-02-05 12:00, received 2024-02-05 12:00
                - Injunction: on 2024-02-05, reported 2024-02-05 12:00, received 2024-02-05 12:00
                - Admission I280051/A: on 2024-08-01, reported 2024-08-02 12:00, received 2024-08-02 12:00
                - Risk of dropout I280051/R: on 2024-10-30, reported 2024-11-01 12:00, received 2024-11-01 12:00
                Rules:
                %sComputation:
                - 2024-11-01 is the anchor
                - 2024-11-01 + 5 working days = 2024-11-08
                Had the date been another:
                - Received on (2024-11-01): the answer would differ up to 2024-08-30 and from 2025-03-01
                - Done on (2024-11-04): the answer would differ from 2024-11-09
                """.formatted(DutyKind.REACT_TO_RISK.rule().title().en(), rules(explanation)));
        assertThat(explanation.rules()).extracting(LegalRule::id).contains("R-FOLLOW-1");
        assertThat(explanation.text(Language.DA)).contains("Fakta:", "frist den 2024-11-08", "+ 5 arbejdsdage");
    }

    private static String rules(Explanation explanation) {
        StringBuilder lines = new StringBuilder();
        for (LegalRule rule : explanation.rules()) {
            lines.append("- ")
                    .append(rule.version())
                    .append(", ")
                    .append(rule.citation().text())
                    .append(": ")
                    .append(rule.explanation().en())
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void a_duty_that_was_done_tells_until_when_it_could_have_been_done() {
        CaseStory story = atRisk().on("2024-11-12").facts(new YouthContacted(key("R"), LocalDate.of(2024, 11, 7)));
        Explanation explanation =
                why(story, "2024-11-30").duty(DutyKind.REACT_TO_RISK, key("R")).orElseThrow();
        assertThat(explanation.answer().en()).contains("breached");
        Counterfactual done = otherwise(explanation, "Done on");
        assertThat(done.actual()).isEqualTo("2024-11-12");
        assertThat(done.lastBefore()).contains(LocalDate.of(2024, 11, 8));
        assertThat(done.firstAfter()).isEmpty();
    }

    @Test
    void a_duty_that_lost_its_ground_tells_by_what() {
        CaseStory story = atRisk().on("2024-11-05")
                .facts(new InjunctionEnded(LocalDate.of(2024, 7, 31), InjunctionEndCause.JOB_DIRECTED_EFFORT));
        Explanation explanation =
                why(story, "2024-11-30").duty(DutyKind.REACT_TO_RISK, key("R")).orElseThrow();
        assertThat(explanation.answer().en()).contains("cancelled");
        assertThat(explanation.text(Language.EN)).contains("- Injunction ended: on 2024-07-31");
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({
        "2024-08-30, Received before study start, , 2024-08-31",
        "2024-08-31, Received in the six months, 2024-08-30, 2025-03-01",
        "2025-02-28, Received in the six months, 2024-08-30, 2025-03-01",
        "2025-03-01, No duty: received after, 2025-02-28,",
    })
    void the_window_tells_its_ends(String received, String answer, LocalDate before, LocalDate after) {
        CaseStory story = admitted().on(received).received(SCHOOL, "R", "2024-08-20", risk());
        Explanation explanation = why(story, received).followUp(key("R")).orElseThrow();
        assertThat(explanation.answer().en()).startsWith(answer);
        assertThat(explanation.computation().get(1).result()).isEqualTo("2025-02-28");
        Counterfactual other = otherwise(explanation, "Notice received on");
        if (before != null) {
            assertThat(other.lastBefore()).contains(before);
        }
        assertThat(other.firstAfter()).isEqualTo(Optional.ofNullable(after));
    }

    @Test
    void a_risk_that_obliges_to_nothing_says_why() {
        CaseStory unknown = CaseStory.of(CITY).on("2024-11-01").received(SCHOOL, "R", "2024-10-30", risk());
        assertThat(why(unknown, "2024-11-01")
                        .followUp(key("R"))
                        .orElseThrow()
                        .answer()
                        .en())
                .contains("no known admission");
        CaseStory uncovered = CaseStory.of(CITY)
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"))
                .on("2024-11-01")
                .received(SCHOOL, "R", "2024-10-30", risk());
        assertThat(why(uncovered, "2024-11-01")
                        .followUp(key("R"))
                        .orElseThrow()
                        .answer()
                        .en())
                .contains("no injunction in force");
        CaseStory early = CaseStory.of(CITY).on("2021-12-31").received(SCHOOL, "R", "2021-12-30", risk());
        Explanation before = why(early, "2021-12-31").followUp(key("R")).orElseThrow();
        assertThat(before.answer().en()).contains("the rule was not in force");
        assertThat(otherwise(before, "Notice received on").firstAfter()).contains(LocalDate.of(2022, 1, 1));
    }

    @Test
    void a_transfer_that_was_not_made_says_why_and_from_which_day_of_admission_it_would_be() {
        CaseStory story = CaseStory.underInjunction(TargetGroup.NR4, "2024-08-05")
                .on("2024-08-06")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        Explanation explanation = why(story, "2024-08-06").transfer(key("A")).orElseThrow();
        assertThat(explanation.answer().en()).contains("no injunction in force");
        assertThat(otherwise(explanation, "Admitted on").firstAfter()).contains(LocalDate.of(2024, 8, 5));
        assertThat(otherwise(explanation, "Admitted on").lastBefore()).isEmpty();
    }

    @Test
    void a_transfer_that_was_made_says_when_it_would_not_have_been() {
        CaseStory story = admitted();
        story.decided(InjunctionDecisions.orderStart(story.file(), story.stamp(), key("A")));
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NO_NEED, true));
        ContactPoint team = ContactPoint.team(StaffId.of("team"), CaseStory.CONTACT, LocalDate.of(2020, 1, 1));
        List<Fact> notices = SupportDecisions.owedNotices(story.file(), story.stamp(), team);
        story.facts(notices.toArray(Fact[]::new));
        Explanation explanation = why(story, "2024-08-06").transfer(key("A")).orElseThrow();
        assertThat(explanation.answer().en()).isEqualTo("Sent.");
        assertThat(explanation.facts()).hasSize(6);
        assertThat(otherwise(explanation, "Admitted on").lastBefore()).contains(LocalDate.of(2024, 2, 4));
        assertThat(otherwise(explanation, "Admission received on").lastBefore()).contains(LocalDate.of(2021, 12, 31));
        MessageKey notice = story.file().notice(key("A")).orElseThrow().key();
        Explanation letter = why(story, "2024-08-06").letter(notice).orElseThrow();
        assertThat(letter.facts()).hasSize(1);
        assertThat(otherwise(letter, "Sent on").lastBefore()).contains(LocalDate.of(2021, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"A, 2024-08-01, 2025-02-01", "B, 2024-08-31, 2025-02-28"})
    void a_mentor_right_tells_its_window(String number, LocalDate admittedOn, LocalDate last) {
        CaseStory story = CaseStory.underInjunction(TargetGroup.NR5, "2024-02-05")
                .on("2024-09-02")
                .received(SCHOOL, number, admittedOn.toString(), admission("2024-09-02"));
        Explanation explanation =
                why(story, "2024-10-01").mentorRight(key(number)).orElseThrow();
        assertThat(explanation.answer().en()).contains("until " + last);
        assertThat(otherwise(explanation, "Claimed on").firstAfter()).contains(last.plusDays(1));
        assertThat(otherwise(explanation, "Claimed on").lastBefore()).contains(admittedOn.minusDays(1));
    }

    @Test
    void an_injunction_refused_for_age_tells_the_last_day_on_which_it_could_be_given() {
        CaseStory story = CaseStory.of(CITY)
                .on("2033-05-01")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, LocalDate.of(2024, 1, 1)));
        Decision refused = InjunctionDecisions.give(story.file(), story.stamp(), BORN, LocalDate.of(2033, 5, 1));
        story.facts(((Decision.Refused) refused).noted().toArray(Fact[]::new));
        Explanation explanation = why(story, "2033-05-01").refusals().get(0);
        assertThat(explanation.question().en()).contains("TOO_OLD_FOR_INJUNCTION");
        assertThat(otherwise(explanation, "The date of the request").lastBefore())
                .contains(LocalDate.of(2033, 4, 30));
        assertThat(otherwise(explanation, "The date of the request").firstAfter())
                .isEmpty();
    }

    @Test
    void a_claim_refused_tells_the_last_day_on_which_it_would_have_counted() {
        CaseStory story = admitted().on("2025-02-03");
        Decision refused = MentorDecisions.claim(story.file(), story.stamp(), LocalDate.of(2025, 2, 3));
        story.facts(((Decision.Refused) refused).noted().toArray(Fact[]::new));
        Explanation explanation = why(story, "2025-02-03").refusals().get(0);
        assertThat(otherwise(explanation, "The date of the request").lastBefore())
                .contains(LocalDate.of(2025, 2, 1));
    }

    @Test
    void any_refused_command_can_be_explained() {
        CaseStory story = atRisk();
        LocalDate on = LocalDate.of(2024, 12, 24);
        var refused = (Decision.Refused) RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), on);
        Explanation explanation = why(story, "2024-11-01")
                .refusal(refused, on, day -> RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), day));
        assertThat(explanation.question().en()).contains("IN_THE_FUTURE");
        assertThat(otherwise(explanation, "The date of the request").lastBefore())
                .contains(LocalDate.of(2024, 11, 1));
    }

    @Test
    void nothing_is_explained_that_is_not_there() {
        Why why = why(admitted(), "2024-08-02");
        var unknown = new MessageKey(SCHOOL, EventNumber.of("Z"));
        assertThat(why.transfer(unknown)).isEmpty();
        assertThat(why.followUp(unknown)).isEmpty();
        assertThat(why.letter(unknown)).isEmpty();
        assertThat(why.mentorRight(unknown)).isEmpty();
        assertThat(why.duty(DutyKind.REACT_TO_RISK, unknown)).isEmpty();
        assertThat(why.refusals()).isEmpty();
        assertThat(why.duties()).hasSize(1);
    }

    @Test
    void every_fact_has_a_name_in_both_languages() {
        assertThat(kinds(Fact.class))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(FactWords.NAMED)
                        .as("a name of " + kind.getSimpleName())
                        .contains(kind.getSimpleName()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(WhyTest::kinds) : Stream.of(type);
    }
}
