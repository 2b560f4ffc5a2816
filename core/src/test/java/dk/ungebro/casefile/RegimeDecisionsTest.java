package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload.SubscriptionEnd;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the first day without the regime its injunction and its subscription end, not before and only once. */
class RegimeDecisionsTest {

    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate BORN = LocalDate.of(2003, 5, 1);
    private static final LocalDate LAST = END.minusDays(1);

    private static List<Fact> closed(CaseStory story) {
        Stamp stamp =
                new Stamp(story.stamp().now(), story.stamp().by(), Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(END)));
        Decision decision = RegimeDecisions.close(story.file(), stamp);
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        return ((Decision.Decided) decision).facts();
    }

    private static CaseStory injunction() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2026-02-05");
    }

    @Test
    void nothing_ends_before_the_day_or_without_one() {
        assertThat(closed(injunction().on("2026-12-31"))).isEmpty();
        CaseStory story = injunction().on("2027-06-01");
        assertThat(RegimeDecisions.close(story.file(), story.stamp())).isEqualTo(Decision.of());
        assertThat(closed(CaseStory.of(CITY).on("2027-01-01"))).isEmpty();
    }

    @Test
    void the_injunction_ends_on_the_last_day_and_only_once() {
        CaseStory story = injunction().on("2027-01-01");
        Fact ended = new InjunctionEnded(LAST, InjunctionEndCause.REGIME_ENDED);
        assertThat(closed(story)).containsExactly(ended);
        assertThat(closed(story.facts(ended))).isEmpty();
    }

    @Test
    void the_subscription_ends_with_it_and_only_once() {
        CaseStory story = injunction();
        story.facts(SubscriptionDecisions.request(story.file(), story.stamp(), BORN)
                        .orElseThrow())
                .on("2027-01-01")
                .facts(new InjunctionEnded(LAST, InjunctionEndCause.REGIME_ENDED));
        assertThat(closed(story))
                .singleElement()
                .isInstanceOfSatisfying(
                        Recorded.class,
                        recorded -> assertThat(recorded.message().payload()).isEqualTo(new SubscriptionEnd(LAST)));
        story.facts(closed(story).get(0));
        assertThat(closed(story)).isEmpty();
    }
}
