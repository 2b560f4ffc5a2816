package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.MentorFact.MentorAgreed;
import dk.ungebro.journal.MentorFact.MentorExtended;
import dk.ungebro.law.Reading;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Support that waits for nothing, and a mentor agreement that needs a right in use. */
class SupportDecisionsTest {

    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private static CaseStory injunction() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05").on("2024-08-02");
    }

    private static TransferState transfer(CaseStory story) {
        return SupportDecisions.transfer(
                story.file(), Reading.DEFAULT, story.file().admission(key("A")).orElseThrow());
    }

    @Test
    void only_an_admission_that_stands_and_is_covered_waits_for_an_assessment() {
        CaseStory story = injunction().received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(ahead(story)).isInstanceOf(Decision.Refused.class);
        story.annulled("A").received(OTHER_SCHOOL, "B", "2024-01-01", admission("2024-08-12"));
        assertThat(ahead(story)).isInstanceOf(Decision.Decided.class);
        story.received(SCHOOL, "C", "2024-08-01", admission("2024-08-12"));
        assertThat(ahead(story)).isInstanceOf(Decision.Refused.class);
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("C"), NO_NEED, true));
        assertThat(ahead(story)).isInstanceOf(Decision.Decided.class);
    }

    private static Decision ahead(CaseStory story) {
        return SupportDecisions.assessAhead(story.file(), story.stamp(), NO_NEED, true);
    }

    @Test
    void a_transfer_without_basis_or_rule_says_which_is_missing() {
        CaseStory uncovered = injunction().received(SCHOOL, "A", "2024-01-01", admission("2024-08-12"));
        assertThat(transfer(uncovered)).isEqualTo(TransferState.NO_BASIS);
        CaseStory early = CaseStory.underInjunction(TargetGroup.NR4, "2021-02-05")
                .on("2021-12-31")
                .received(SCHOOL, "A", "2021-12-31", admission("2022-01-10"));
        assertThat(transfer(early)).isEqualTo(TransferState.NO_RULE_IN_FORCE);
    }

    @Test
    void the_same_assessment_may_be_said_again_after_the_transfer() {
        CaseStory story = injunction().received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        story.decided(InjunctionDecisions.orderStart(story.file(), story.stamp(), key("A")));
        story.decided(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NO_NEED, true));
        OwedNoticesTest.owed(story).forEach(story::facts);
        assertThat(SupportDecisions.assess(story.file(), story.stamp(), key("A"), NO_NEED, true))
                .isInstanceOf(Decision.Decided.class);
    }

    @Test
    void an_extension_joins_an_earlier_extension() {
        CaseStory story = MentorDecisionsTest.claimed();
        assertThat(MentorDecisionsTest.extend(story, "2025-04-02", "2025-05-01"))
                .isInstanceOf(Decision.Refused.class);
        story.facts(new MentorExtended(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 4, 1)));
        assertThat(MentorDecisionsTest.extend(story, "2025-04-02", "2025-05-01"))
                .isInstanceOf(Decision.Decided.class);
    }

    @Test
    void a_mentor_is_agreed_on_only_when_the_right_is_used() {
        var agreement = new MentorAgreement(
                MentorAgreement.Goal.STAY_IN_EDUCATION,
                CONTACT,
                MentorAgreement.Employer.MUNICIPALITY,
                Set.of(MentorAgreement.Task.STRUCTURE),
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2025, 3, 1),
                60);
        CaseStory story = MentorDecisionsTest.claimed();
        assertThat(MentorDecisions.agree(story.file(), story.stamp(), agreement))
                .isEqualTo(Decision.of(new MentorAgreed(agreement)));
        CaseStory unused = injunction().received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        assertThat(MentorDecisions.agree(unused.file(), unused.stamp(), agreement))
                .isEqualTo(Decision.refused(RefusalReason.NO_MENTOR_RIGHT_IN_USE.at("agreement")));
    }
}
