package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MentorFact.MentorExtended;
import dk.ungebro.law.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MentorDecisionsTest {

    private static CaseStory admitted(TargetGroup group) {
        return CaseStory.underInjunction(group, "2024-02-05")
                .on("2024-07-15")
                .received(SCHOOL, "A", "2024-07-15", admission("2024-08-12"));
    }

    static CaseStory claimed() {
        return claim(admitted(TargetGroup.NR4), "2024-09-01");
    }

    private static CaseStory claim(CaseStory story, String day) {
        story.on(day);
        return story.decided(MentorDecisions.claim(story.file(), story.stamp(), LocalDate.parse(day)));
    }

    static Decision extend(CaseStory story, String from, String to) {
        return MentorDecisions.extend(story.file(), story.stamp(), LocalDate.parse(from), LocalDate.parse(to));
    }

    private static MentorRight right(CaseStory story) {
        assertThat(story.file().mentorRights(Reading.DEFAULT)).hasSize(1);
        return story.file().mentorRights(Reading.DEFAULT).get(0);
    }

    @ParameterizedTest
    @EnumSource
    void only_nr_4_and_5_on_the_day_of_admission_have_the_right(TargetGroup group) {
        assertThat(admitted(group).file().mentorRights(Reading.DEFAULT))
                .hasSize(group == TargetGroup.NR4 || group == TargetGroup.NR5 ? 1 : 0);
    }

    @Test
    void before_2022_there_was_no_such_right() {
        var before = CaseStory.underInjunction(TargetGroup.NR4, "2021-02-05")
                .on("2022-01-03")
                .received(SCHOOL, "A", "2021-12-31", admission("2022-01-10"));
        assertThat(before.file().mentorRights(Reading.DEFAULT)).isEmpty();
    }

    @Test
    void a_claim_on_the_last_day_uses_the_right() {
        var story = claim(admitted(TargetGroup.NR4), "2025-01-15");
        assertThat(right(story).claimedOn()).contains(LocalDate.of(2025, 1, 15));
        assertThat(right(story).stateAtEndOf(LocalDate.of(2026, 1, 1))).isEqualTo(MentorRight.State.CLAIMED);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-14, OPEN", "2025-01-15, LAPSED", "2025-01-16, LAPSED"})
    void an_unused_right_lapses_at_the_end_of_its_last_day(LocalDate day, MentorRight.State state) {
        assertThat(right(admitted(TargetGroup.NR4)).stateAtEndOf(day)).isEqualTo(state);
    }

    @Test
    void a_claim_after_the_window_is_refused() {
        var story = admitted(TargetGroup.NR4).on("2025-01-16");
        assertThat(MentorDecisions.claim(story.file(), story.stamp(), LocalDate.of(2025, 1, 16)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_claim_before_any_admission_waits_for_one_whose_window_covers_it() {
        var story = claim(CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05"), "2024-07-20")
                .on("2024-07-22")
                .received(SCHOOL, "A", "2024-07-15", admission("2024-08-12"));
        assertThat(right(story).claimedOn()).contains(LocalDate.of(2024, 7, 20));
    }

    @Test
    void a_second_admission_has_its_own_right() {
        var story = admitted(TargetGroup.NR4)
                .on("2025-02-01")
                .received(OTHER_SCHOOL, "A-2", "2025-02-01", admission("2025-02-10"));
        claim(story, "2025-03-01");
        assertThat(story.file().mentorRights(Reading.DEFAULT))
                .extracting(right -> right.claimedOn().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void an_annulled_admission_keeps_only_a_right_that_was_used() {
        assertThat(admitted(TargetGroup.NR4)
                        .on("2024-08-01")
                        .annulled("A")
                        .file()
                        .mentorRights(Reading.DEFAULT))
                .isEmpty();
        assertThat(claimed().on("2024-10-01").annulled("A").file().mentorRights(Reading.DEFAULT))
                .hasSize(1);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2025-03-01, 2025-03-01, true",
        "2025-03-01, 2025-09-01, true",
        "2025-03-01, 2025-09-02, false",
        "2025-03-01, 2025-02-28, false",
        "2024-12-31, 2025-06-30, true",
        "2024-12-31, 2025-07-01, false"
    })
    void an_extension_lasts_at_most_six_months(LocalDate from, LocalDate to, boolean granted) {
        Decision decision = MentorDecisions.extend(claimed().file(), claimed().stamp(), from, to);
        if (granted) {
            assertThat(decision).isEqualTo(Decision.of(new MentorExtended(from, to)));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.violations())
                                    .containsExactly(RefusalReason.EXTENSION_TOO_LONG.at("to")));
        }
    }

    @Test
    void a_claim_of_today_is_recorded() {
        var story = admitted(TargetGroup.NR5).on("2024-12-20");
        assertThat(MentorDecisions.claim(story.file(), story.stamp(), LocalDate.of(2024, 12, 20)))
                .isEqualTo(Decision.of(new MentorClaimed(LocalDate.of(2024, 12, 20))));
        assertThat(MentorDecisions.claim(story.file(), story.stamp(), LocalDate.of(2024, 12, 21)))
                .isInstanceOf(Decision.Refused.class);
    }
}
