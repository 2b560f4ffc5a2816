package dk.ungebro.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.model.Walk.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks through every state of a small world: one youth, two municipalities, two institutions, all kinds of events,
 * clocks around every change of the rules. {@link Finding.Invariant} is what holds in each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelCheckTest {

    private static final int AT_LEAST = 100_000;

    private final List<Result> walked = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void every_state_of_an_era_holds(Era era) {
        holds(era, era.steps());
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource(names = {"SUPPORT_2022", "ABSENCE_2022", "WINDOW", "BENEFIT_2025", "END_2027"})
    void one_step_further_every_state_holds(Era era) {
        holds(era, era.steps() + 1);
    }

    private void holds(Era era, int steps) {
        Result result = new Walk(era, new Practice(), steps).run();
        walked.add(result);
        assertThat(result.finding()).as(result.trace().toString()).isEmpty();
    }

    @AfterAll
    void the_walk_is_not_a_short_one() {
        long states = walked.stream().mapToLong(Result::states).sum();
        long transitions = walked.stream().mapToLong(Result::transitions).sum();
        walked.forEach(System.out::println);
        System.out.println("Model check: " + states + " states, " + transitions + " transitions");
        assertThat(states).isGreaterThan(AT_LEAST);
    }
}
