package dk.ungebro.duty;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.OfferStarted;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferDutiesTest {

    private static final LocalDate CONTACT = LocalDate.of(2024, 1, 31);
    private static final LocalDate BEGUN = LocalDate.of(2024, 2, 5);

    private static CaseStory inOffer(String lastDay) {
        return CaseStory.of(CITY)
                .under(Policy.DEFAULT.withAreas(Area.INJUNCTION))
                .on("2024-01-31")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, CONTACT), new HelpApplied(CONTACT))
                .on("2024-02-05")
                .facts(offer(BEGUN, lastDay));
    }

    private static OfferStarted offer(LocalDate from, String lastDay) {
        return new OfferStarted(from, Optional.of(LocalDate.parse(lastDay)));
    }

    private static Optional<Duty> next(CaseStory story, String ended) {
        return story.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.START_OFFER)
                .filter(duty -> duty.subject().equals(key(CITY, ended)))
                .findFirst();
    }

    private static DutyState state(CaseStory story, String ended) {
        return next(story, ended).orElseThrow().stateAtEndOf(LocalDate.of(2024, 12, 31));
    }

    @Test
    void the_next_offer_is_due_four_months_after_the_last() {
        Duty duty = next(inOffer("2024-03-31"), "2024-03-31").orElseThrow();
        assertThat(duty.term().due()).isEqualTo("2024-07-31");
        assertThat(duty.term().origin()).isEqualTo(DueOrigin.LAW);
        assertThat(duty.term().openedOn()).isEqualTo("2024-02-05");
    }

    @Test
    void the_next_offer_fulfils_it() {
        var story = inOffer("2024-03-31").on("2024-07-31").facts(offer(LocalDate.of(2024, 7, 31), "2024-09-30"));
        assertThat(state(story, "2024-03-31")).isEqualTo(DutyState.FULFILLED);
        assertThat(next(story, "2024-09-30").orElseThrow().term().due()).isEqualTo("2025-01-30");
    }

    @Test
    void an_offer_without_a_last_day_brings_no_next_one() {
        var story = CaseStory.of(CITY)
                .under(Policy.DEFAULT.withAreas(Area.INJUNCTION))
                .on("2024-01-31")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, CONTACT), new HelpApplied(CONTACT))
                .on("2024-02-05")
                .facts(new OfferStarted(BEGUN, Optional.empty()));
        assertThat(story.state(DutyKind.START_OFFER, "2024-12-31")).isEqualTo(DutyState.FULFILLED);
    }

    @Test
    void another_last_day_cancels_the_first_and_counts_anew() {
        var story = inOffer("2024-03-31").on("2024-03-20").facts(offer(BEGUN, "2024-04-30"));
        assertThat(state(story, "2024-03-31")).isEqualTo(DutyState.CANCELLED);
        assertThat(next(story, "2024-04-30").orElseThrow().term().due()).isEqualTo("2024-08-30");
        story.on("2024-03-21").facts(offer(BEGUN, "2024-03-31"));
        assertThat(next(story, "2024-03-31").orElseThrow().pending()).isTrue();
        assertThat(state(story, "2024-04-30")).isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void ordinary_education_that_starts_before_it_is_due_cancels_it() {
        var story = inOffer("2024-06-30").on("2024-07-01").received(SCHOOL, "A", "2024-06-28", admission("2024-08-12"));
        assertThat(state(story, "2024-06-30")).isEqualTo(DutyState.CANCELLED);
        story.on("2024-07-02").annulled("A");
        assertThat(next(story, "2024-06-30").orElseThrow().pending()).isTrue();
    }

    @Test
    void ordinary_education_that_is_known_before_opens_none() {
        var story = CaseStory.of(CITY)
                .under(Policy.DEFAULT.withAreas(Area.INJUNCTION))
                .on("2024-01-31")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, CONTACT), new HelpApplied(CONTACT))
                .received(SCHOOL, "A", "2024-01-31", admission("2024-08-12"))
                .on("2024-02-05")
                .facts(offer(BEGUN, "2024-06-30"));
        assertThat(next(story, "2024-06-30")).isEmpty();
    }

    @Test
    void a_start_after_it_is_due_leaves_it() {
        var story = inOffer("2024-03-31").on("2024-04-01").received(SCHOOL, "A", "2024-04-01", admission("2024-08-12"));
        assertThat(next(story, "2024-03-31").orElseThrow().pending()).isTrue();
    }

    @Test
    void from_july_2026_offers_are_not_owed() {
        LocalDate contact = LocalDate.of(2026, 2, 2);
        var story = CaseStory.of(CITY)
                .under(Policy.DEFAULT.withAreas(Area.INJUNCTION))
                .on("2026-02-02")
                .facts(new PlacedInTargetGroup(TargetGroup.NR4, contact), new HelpApplied(contact))
                .facts(offer(contact, "2026-03-01"));
        assertThat(next(story, "2026-03-01")).isEmpty();
    }
}
