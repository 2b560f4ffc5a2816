package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.duty.Subscriptions;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipality subscribes by itself when the facts allow it, and again after an end. */
class SubscriptionDecisionsTest {

    private static final LocalDate BORN = LocalDate.of(2003, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2033, 4, 30);

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static CaseStory placed() {
        return CaseStory.of(CITY).on("2024-02-01").facts(new PlacedInTargetGroup(TargetGroup.NR4, day("2024-02-01")));
    }

    private static Optional<Fact> requested(CaseStory story) {
        return SubscriptionDecisions.request(story.file(), story.stamp(), BORN);
    }

    private static CaseStory request(CaseStory story) {
        return story.facts(requested(story).orElseThrow());
    }

    private static Message sent(Fact fact) {
        assertThat(fact).isInstanceOf(Recorded.class);
        assertThat(((Recorded) fact).sentTo()).contains(YouthDatabase.INSTANCE);
        return ((Recorded) fact).message();
    }

    private static Payload wanted(CaseStory story) {
        return sent(requested(story).orElseThrow()).payload();
    }

    private static CaseStory ended(CaseStory story, String lastDay) {
        return story.decided(SubscriptionDecisions.end(story.file(), story.stamp(), day(lastDay)));
    }

    private static CaseStory subscribed() {
        return request(placed().facts(new InjunctionGiven(day("2024-02-05"))));
    }

    @Test
    void nothing_is_asked_for_before_there_is_a_group_and_an_application_or_an_injunction() {
        assertThat(requested(CaseStory.of(CITY))).isEmpty();
        assertThat(requested(placed())).isEmpty();
        assertThat(requested(CaseStory.of(CITY).facts(new InjunctionGiven(day("2024-02-05")))))
                .isEmpty();
    }

    @Test
    void the_request_says_who_from_when_and_until_when() {
        CaseStory story = placed().on("2024-02-06").facts(new InjunctionGiven(day("2024-02-05")));
        Message message = sent(requested(story).orElseThrow());
        assertThat(message.payload()).isEqualTo(new SubscriptionStart(day("2024-02-05"), LAST));
        assertThat(message.key().author()).isEqualTo(CITY);
        assertThat(message.youth()).isEqualTo(YOUTH);
        assertThat(message.occurredOn()).isEqualTo("2024-02-06");
        assertThat(message.reportedAt()).isEqualTo(story.stamp().now());
        assertThat(message.caller()).isEqualTo(story.stamp().by());
    }

    @ParameterizedTest(name = "applied {0}, injunction {1}: from {2}")
    @CsvSource({
        "2024-02-02, 2024-02-05, 2024-02-02",
        "2024-02-09, 2024-02-05, 2024-02-05",
    })
    void it_begins_with_the_earlier_of_application_and_injunction(LocalDate applied, LocalDate given, LocalDate from) {
        CaseStory story = placed().facts(new HelpApplied(applied), new InjunctionGiven(given));
        assertThat(wanted(story)).isEqualTo(new SubscriptionStart(from, LAST));
    }

    @Test
    void the_first_of_two_injunctions_and_the_group_with_the_earlier_day_count() {
        CaseStory story = placed().facts(
                        new PlacedInTargetGroup(TargetGroup.NR1, day("2024-03-01")),
                        new HelpApplied(day("2024-02-03")),
                        new HelpApplied(day("2024-02-04")),
                        new InjunctionGiven(day("2024-03-05")),
                        new InjunctionGiven(day("2024-03-01")));
        assertThat(wanted(story)).isEqualTo(new SubscriptionStart(day("2024-02-03"), LAST));
    }

    @Test
    void what_runs_is_asked_for_again_only_from_an_earlier_day() {
        CaseStory story = subscribed();
        assertThat(requested(story)).isEmpty();
        story.facts(new InjunctionGiven(day("2024-02-09")));
        assertThat(requested(story)).isEmpty();
        story.facts(new HelpApplied(day("2024-02-02")));
        assertThat(wanted(story)).isEqualTo(new SubscriptionStart(day("2024-02-02"), LAST));
        request(story);
        assertThat(requested(story)).isEmpty();
        assertThat(story.file().subscription(CITY)).contains(new SubscriptionPeriod(day("2024-02-02"), LAST));
    }

    @Test
    void an_end_shortens_the_period_and_the_earliest_one_counts() {
        CaseStory story = ended(subscribed().on("2024-05-01"), "2024-04-30");
        assertThat(story.file().subscription(CITY))
                .contains(new SubscriptionPeriod(day("2024-02-05"), day("2024-04-30")));
        ended(story.on("2024-05-02"), "2024-04-15");
        ended(story.on("2024-05-03"), "2024-06-15");
        assertThat(story.file().subscription(CITY))
                .contains(new SubscriptionPeriod(day("2024-02-05"), day("2024-04-15")));
    }

    @Test
    void an_end_after_the_last_day_changes_nothing() {
        CaseStory story = ended(subscribed(), "2040-01-01");
        assertThat(story.file().subscription(CITY)).contains(new SubscriptionPeriod(day("2024-02-05"), LAST));
    }

    @Test
    void only_a_subscription_can_end() {
        CaseStory none = placed();
        assertThat(SubscriptionDecisions.end(none.file(), none.stamp(), day("2024-04-30")))
                .isEqualTo(Decision.of());
        CaseStory story = subscribed().on("2024-05-01");
        Decision end = SubscriptionDecisions.end(story.file(), story.stamp(), day("2024-04-30"));
        assertThat(end)
                .isInstanceOfSatisfying(
                        Decision.Decided.class,
                        decided -> assertThat(decided.facts())
                                .singleElement()
                                .satisfies(fact -> assertThat(sent(fact).payload())
                                        .isEqualTo(new SubscriptionEnd(day("2024-04-30")))));
    }

    @Test
    void what_happened_before_an_end_does_not_begin_a_subscription_anew() {
        CaseStory story = ended(subscribed().on("2024-05-01"), "2024-04-30");
        assertThat(requested(story.on("2024-05-02"))).isEmpty();
        story.on("2024-06-01").facts(new InjunctionGiven(day("2024-06-01")));
        assertThat(wanted(story)).isEqualTo(new SubscriptionStart(day("2024-06-01"), LAST));
        request(story);
        assertThat(story.file().subscription(CITY)).contains(new SubscriptionPeriod(day("2024-06-01"), LAST));
        assertThat(requested(story)).isEmpty();
    }

    @Test
    void the_same_day_asked_for_again_after_an_end_is_another_message() {
        CaseStory story = subscribed();
        var first = sent(requested(placed().facts(new InjunctionGiven(day("2024-02-05"))))
                .orElseThrow());
        ended(story.on("2024-05-01"), "2024-04-30");
        story.on("2024-06-01").facts(new InjunctionGiven(day("2024-02-05")));
        var again = sent(requested(story).orElseThrow());
        assertThat(again.payload()).isEqualTo(first.payload());
        assertThat(again.key()).isNotEqualTo(first.key());
        assertThat(sent(requested(story).orElseThrow()).key()).isEqualTo(again.key());
    }

    @Test
    void another_municipality_has_its_own_subscription() {
        var other = MunicipalityCode.of("147");
        CaseStory story = subscribed()
                .received(other, "S", "2024-03-01", new SubscriptionStart(day("2024-03-01"), day("2024-09-30")))
                .on("2024-07-02")
                .received(other, "E", "2024-07-01", new SubscriptionEnd(day("2024-07-01")));
        assertThat(story.file().subscription(CITY)).contains(new SubscriptionPeriod(day("2024-02-05"), LAST));
        assertThat(story.file().subscription(other))
                .contains(new SubscriptionPeriod(day("2024-03-01"), day("2024-07-01")));
        assertThat(new Subscriptions(story.file().journal(), other).lastEnd())
                .contains(story.stamp().now());
        assertThat(new Subscriptions(story.file().journal(), CITY).lastEnd()).isEmpty();
    }
}
