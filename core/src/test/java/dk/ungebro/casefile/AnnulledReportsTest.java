package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.AbsenceWarning;
import dk.ungebro.party.YouthDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an institution reports when an annulment came before, and whether the annulment itself is passed on. */
class AnnulledReportsTest {

    private static final LocalDate OF_17 = LocalDate.of(2007, 3, 15);

    private static CaseStory school() {
        return CaseStory.of(SCHOOL).on("2024-08-02").recorded("A", "2024-08-01", admission("2024-08-12"));
    }

    private static List<Fact> reported(CaseStory story, String number, Payload payload) {
        var message = story.message(SCHOOL, number, "2024-08-02", payload);
        Decision decision = ReportDecisions.report(story.file(), story.stamp(), new Learner(OF_17, true), message);
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return ((Decision.Decided) decision).facts();
    }

    @ParameterizedTest(name = "annulled ahead: {0}, guardian notices: {1}")
    @CsvSource({"R, 0", "Q, 1"})
    void no_guardian_is_told_of_a_risk_that_was_annulled_ahead(String annulled, int notices) {
        CaseStory story = school().recorded("X", "2024-08-02", annulment(annulled));
        assertThat(reported(story, "R", risk()))
                .filteredOn(fact -> fact instanceof GuardianNoticeOwed)
                .hasSize(notices);
    }

    @Test
    void an_annulment_goes_where_its_report_went() {
        CaseStory story = school().recorded("W", "2024-08-02", new AbsenceWarning());
        story.facts(
                new Recorded(story.message(SCHOOL, "R", "2024-08-02", risk()), Optional.of(YouthDatabase.INSTANCE)));
        assertThat(sent(reported(story, "X-1", annulment("R")))).isTrue();
        assertThat(sent(reported(story, "X-2", annulment("W")))).isFalse();
        assertThat(sent(reported(story, "X-3", annulment("unknown")))).isTrue();
    }

    private static boolean sent(List<Fact> facts) {
        assertThat(facts).hasSize(1);
        return ((Recorded) facts.get(0)).sentTo().isPresent();
    }
}
