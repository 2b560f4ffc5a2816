package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.Law;
import dk.ungebro.message.Payload;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDecisionsTest {

    private static final LocalDate BORN = LocalDate.of(2002, 3, 15);

    private static Decision.Decided report(CaseStory story, LocalDate born, String number, Payload payload) {
        var message = story.message(SCHOOL, number, "2024-08-02", payload);
        return (Decision.Decided) ReportDecisions.report(story.file(), story.stamp(), new Learner(born, true), message);
    }

    private static boolean sent(Decision.Decided decision) {
        return ((Recorded) decision.facts().get(0)).sentTo().isPresent();
    }

    private static Payload.Admission of(int days) {
        LocalDate start = LocalDate.of(2024, 8, 12);
        var period = new StudyPeriod(start, Optional.of(start.plusDays(days - 1L)));
        return new Payload.Admission(ProgrammeType.OTHER, Optional.empty(), period, CaseStory.CONTACT);
    }

    @ParameterizedTest(name = "born {0}: reported {1}")
    @CsvSource({"2009-08-03, false", "2009-08-02, true", "1994-08-03, true", "1994-08-02, false"})
    void reports_concern_youths_of_15_to_29(LocalDate born, boolean reported) {
        assertThat(sent(report(CaseStory.of(SCHOOL).on("2024-08-02"), born, "E", risk())))
                .isEqualTo(reported);
    }

    @ParameterizedTest(name = "{0} days: reported {1}")
    @CsvSource({"41, false", "42, true"})
    void a_programme_under_six_weeks_stays_at_the_institution_with_all_that_follows(int days, boolean reported) {
        var story = CaseStory.of(SCHOOL).on("2024-08-02");
        Decision.Decided admitted = report(story, BORN, "A", of(days));
        assertThat(sent(admitted)).isEqualTo(reported);
        story.decided(admitted);
        assertThat(sent(report(story, BORN, "R", risk()))).isEqualTo(reported);
        assertThat(sent(report(story, BORN, "X", annulment("A")))).isEqualTo(reported);
    }

    @ParameterizedTest(name = "born {0}: guardian informed {1}")
    @CsvSource({"2006-08-03, true", "2006-08-02, false"})
    void a_guardian_is_told_of_a_risk_until_the_day_before_the_18th_birthday(LocalDate born, boolean told) {
        var decided = report(CaseStory.of(SCHOOL).on("2024-08-02"), born, "R", risk());
        assertThat(decided.facts().contains(new GuardianNoticeOwed(key("R"), true)))
                .isEqualTo(told);
    }

    @Test
    void a_guardian_is_told_of_risks_only() {
        var decided = report(CaseStory.of(SCHOOL).on("2024-08-02"), LocalDate.of(2008, 1, 1), "A", of(100));
        assertThat(decided.facts()).hasSize(1);
    }

    @Test
    void the_same_report_again_changes_nothing() {
        var story = CaseStory.of(SCHOOL).on("2024-08-02");
        story.decided(report(story, BORN, "A", admission("2024-08-12")));
        assertThat(report(story, BORN, "A", admission("2024-08-12")).facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, ABSENCE_WARNING", "2022-10-01, RISK"})
    void worrying_absence_is_a_risk_report_from_october_2022(LocalDate day, String kind) {
        assertThat(ReportDecisions.asReported(new Payload.AbsenceWarning(), day, Law.OF_EACH_DAY)
                        .kind())
                .hasToString(kind);
    }

    @Test
    void an_absence_warning_of_before_is_recorded_only_and_other_events_stay_what_they_are() {
        var decided = report(CaseStory.of(SCHOOL).on("2022-09-30"), BORN, "W", new Payload.AbsenceWarning());
        assertThat(sent(decided)).isFalse();
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(ReportDecisions.asReported(new Payload.AbsenceWarning(), day, Law.OF_EACH_DAY))
                .isEqualTo(new Payload.DropoutRisk(RiskGround.WORRYING_ABSENCE));
        assertThat(List.of(risk(), new Payload.Completion()))
                .allSatisfy(event -> assertThat(
                                ReportDecisions.asReported((Payload.InstitutionEvent) event, day, Law.OF_EACH_DAY))
                        .isEqualTo(event));
    }
}
