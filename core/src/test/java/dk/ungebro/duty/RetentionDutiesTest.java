package dk.ungebro.duty;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.law.DateStep;
import dk.ungebro.law.DateStep.Operation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Policy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionDutiesTest {

    private static final LocalDate FROM = LocalDate.of(2024, 2, 5);
    private static final LocalDate DAY_BEFORE_30 = LocalDate.of(2026, 3, 30);

    private static CaseStory subscribed(int months) {
        return CaseStory.of(CITY)
                .under(Policy.DEFAULT.withRetention(months))
                .on("2024-02-05")
                .recorded("S", "2024-02-05", new SubscriptionStart(FROM, DAY_BEFORE_30));
    }

    private static CaseStory ended(int months, String lastDay) {
        return subscribed(months)
                .on("2024-12-31")
                .recorded("E", "2024-12-31", new SubscriptionEnd(LocalDate.parse(lastDay)));
    }

    @Test
    void without_an_end_the_birthday_decides() {
        LedgerLine line = subscribed(12).line(DutyKind.ERASE_CASE);
        assertThat(line.duty().term().due()).isEqualTo("2026-03-31");
        assertThat(line.duty().term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(line.duty().subject()).isEqualTo(key(CITY, "S"));
        assertThat(line.duty().term().openedOn()).isEqualTo("2024-02-05");
        assertThat(line.due())
                .containsExactly(
                        new DateStep(Operation.ANCHOR, DAY_BEFORE_30, 0, DAY_BEFORE_30),
                        new DateStep(Operation.DAYS_AFTER, DAY_BEFORE_30, 1, LocalDate.of(2026, 3, 31)));
        assertThat(line.duty().kind().rule().id()).isEqualTo("R-GDPR-9");
    }

    @ParameterizedTest(name = "{0} months: {1} {2}")
    @CsvSource({
        "0, 2024-12-31, POLICY",
        "6, 2025-06-30, POLICY",
        "14, 2026-02-28, POLICY",
        "15, 2026-03-31, LAW",
        "60, 2026-03-31, LAW"
    })
    void after_the_end_the_months_of_the_controller_decide_up_to_the_birthday(
            int months, String due, DueOrigin origin) {
        Duty duty = ended(months, "2024-12-31").duty(DutyKind.ERASE_CASE);
        assertThat(duty.term().due()).isEqualTo(due);
        assertThat(duty.term().origin()).isEqualTo(origin);
    }

    @Test
    void a_case_is_kept_while_a_new_subscription_runs_and_the_duty_stays_the_same_one() {
        var story = ended(6, "2024-12-31")
                .on("2025-03-03")
                .recorded("S-2", "2025-03-03", new SubscriptionStart(LocalDate.of(2025, 3, 3), DAY_BEFORE_30));
        Duty duty = story.duty(DutyKind.ERASE_CASE);
        assertThat(duty.term().due()).isEqualTo("2026-03-31");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(duty.subject()).isEqualTo(key(CITY, "S"));
    }

    @Test
    void the_earliest_end_counts_and_one_that_is_told_late_is_due_that_day() {
        var story = ended(6, "2024-12-31")
                .on("2025-09-01")
                .recorded("E-2", "2025-09-01", new SubscriptionEnd(LocalDate.of(2024, 11, 30)));
        assertThat(story.duty(DutyKind.ERASE_CASE).term().due()).isEqualTo("2025-09-01");
    }

    @Test
    void an_end_after_the_last_day_changes_nothing() {
        assertThat(ended(6, "2026-12-31").duty(DutyKind.ERASE_CASE).term().due())
                .isEqualTo("2026-03-31");
    }

    @Test
    void the_case_is_pending_until_it_is_erased() {
        var story = subscribed(12);
        assertThat(story.duty(DutyKind.ERASE_CASE).pending()).isTrue();
        assertThat(story.state(DutyKind.ERASE_CASE, "2026-03-30")).isEqualTo(DutyState.OPEN);
        assertThat(story.state(DutyKind.ERASE_CASE, "2026-03-31")).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void a_second_request_brings_no_second_duty() {
        var story = subscribed(12)
                .on("2024-03-01")
                .recorded("S-2", "2024-03-01", new SubscriptionStart(FROM.minusDays(9), DAY_BEFORE_30));
        assertThat(story.duty(DutyKind.ERASE_CASE).subject()).isEqualTo(key(CITY, "S"));
    }

    @Test
    void the_end_of_the_regime_is_no_birthday() {
        Reading ended = Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(DAY_BEFORE_30.plusDays(1)));
        var story = subscribed(12).under(new DutySetting(Policy.DEFAULT.withRetention(12), ended, BOX));
        assertThat(story.duty(DutyKind.ERASE_CASE).term().due()).isEqualTo("2027-03-30");
        assertThat(story.duty(DutyKind.ERASE_CASE).term().origin()).isEqualTo(DueOrigin.POLICY);
    }

    @Test
    void without_a_retention_or_a_subscription_there_is_none() {
        assertThat(subscribed(12).under(Policy.DEFAULT).duties()).isEmpty();
        assertThat(CaseStory.of(CITY).under(Policy.DEFAULT.withRetention(12)).duties())
                .isEmpty();
        var received = CaseStory.of(CITY)
                .under(Policy.DEFAULT.withRetention(12))
                .received(SCHOOL, "S", "2024-02-05", new SubscriptionStart(FROM, DAY_BEFORE_30));
        assertThat(received.duties()).isEmpty();
    }
}
