package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnulmentsTest {

    private static final String SCHOOL = "280051";
    private static final String OTHER = "101401";

    @TempDir
    Path folder;

    @Test
    void an_annulment_of_an_own_report_is_accepted() {
        var fixture = events(Rows.admission(SCHOOL, "1", Rows.ANNA), Rows.annulment(SCHOOL, "2", Rows.ANNA, "1"));

        expect(fixture, new Counts(2, 2, 0, 0));
    }

    @Test
    void only_the_first_annulment_of_a_report_is_accepted() {
        var fixture = events(
                Rows.admission(SCHOOL, "1", Rows.ANNA),
                Rows.annulment(SCHOOL, "2", Rows.ANNA, "1").with("reportedAt", "2025-03-05T10:00:01Z"),
                Rows.annulment(SCHOOL, "4", Rows.ANNA, "1").with("reportedAt", "2025-03-05T10:00:00Z"),
                Rows.annulment(SCHOOL, "3", Rows.ANNA, "1").with("reportedAt", "2025-03-05T10:00:00Z"));

        expect(
                fixture,
                new Counts(4, 2, 2, 0),
                "events.csv 2 annuls ALREADY_ANNULLED",
                "events.csv 3 annuls ALREADY_ANNULLED");
    }

    @Test
    void an_annulment_by_another_institution_is_refused() {
        var fixture = events(Rows.admission(SCHOOL, "1", Rows.ANNA), Rows.annulment(OTHER, "2", Rows.ANNA, "1"));

        expect(fixture, new Counts(2, 1, 1, 0), "events.csv 2 annuls NOT_AUTHOR");
    }

    @Test
    void a_report_of_its_own_counts_before_one_elsewhere() {
        var fixture = events(
                Rows.admission(SCHOOL, "1", Rows.ANNA),
                Rows.admission(OTHER, "1", Rows.ANNA),
                Rows.annulment(OTHER, "2", Rows.ANNA, "1"));

        expect(fixture, new Counts(3, 3, 0, 0));
    }

    @Test
    void an_annulment_of_nothing_or_of_another_youth_is_refused() {
        var fixture = events(
                Rows.admission(SCHOOL, "1", Rows.ANNA),
                Rows.annulment(SCHOOL, "2", Rows.ANNA, "9"),
                Rows.annulment(SCHOOL, "3", Rows.BO, "1"),
                Rows.annulment(OTHER, "4", Rows.BO, "1"));

        expect(
                fixture,
                new Counts(4, 1, 3, 0),
                "events.csv 2 annuls TARGET_UNKNOWN",
                "events.csv 3 annuls TARGET_UNKNOWN",
                "events.csv 4 annuls TARGET_UNKNOWN");
    }

    @Test
    void an_annulment_of_a_refused_report_is_refused() {
        var fixture = events(
                Rows.admission(SCHOOL, "1", Rows.ANNA).with("cause", "x"), Rows.annulment(SCHOOL, "2", Rows.ANNA, "1"));

        expect(
                fixture,
                new Counts(2, 0, 2, 0),
                "events.csv 1 cause CAUSE_INVALID",
                "events.csv 2 annuls TARGET_UNKNOWN");
    }

    @Test
    void an_annulment_cannot_be_annulled_not_even_by_itself() {
        var fixture = events(
                Rows.admission(SCHOOL, "1", Rows.ANNA),
                Rows.annulment(SCHOOL, "2", Rows.ANNA, "1"),
                Rows.annulment(SCHOOL, "3", Rows.ANNA, "2"),
                Rows.annulment(SCHOOL, "4", Rows.ANNA, "4"));

        expect(
                fixture,
                new Counts(4, 2, 2, 0),
                "events.csv 3 annuls NOT_ANNULLABLE",
                "events.csv 4 annuls NOT_ANNULLABLE");
    }

    @Test
    void an_annulment_before_its_target_is_accepted_and_comes_on_its_own_day() {
        var fixture = events(
                Rows.annulment(SCHOOL, "A", Rows.ANNA, "B").with("reportedAt", "2025-03-04T10:00:00Z"),
                Rows.admission(SCHOOL, "B", Rows.ANNA).with("reportedAt", "2025-03-10T10:00:00Z"));

        try (Input input = fixture.open()) {
            assertThat(InputFixture.handedOut(input)).containsExactly("2025-03-04 A", "2025-03-10 B");
        }
    }

    @Test
    void annulments_after_the_last_day_are_accepted_unjudged_and_targets_after_it_are_unknown() {
        var fixture = events(
                        Rows.admission(SCHOOL, "1", Rows.ANNA).with("reportedAt", "2025-03-09T10:00:00Z"),
                        Rows.annulment(SCHOOL, "2", Rows.ANNA, "1"),
                        Rows.annulment(SCHOOL, "3", Rows.ANNA, "77").with("reportedAt", "2025-03-08T23:30:00Z"))
                .until("2025-03-08");

        try (Input input = fixture.open()) {
            assertThat(InputFixture.refusals(input)).containsExactly("events.csv 2 annuls TARGET_UNKNOWN");
            assertThat(input.events()).isEqualTo(new Counts(3, 2, 1, 0));
            assertThat(input.later()).isEqualTo(2);
        }
    }

    private InputFixture events(Object... rows) {
        return new InputFixture(folder).events(rows);
    }

    private static void expect(InputFixture fixture, Counts counts, String... refusals) {
        try (Input input = fixture.open()) {
            assertThat(InputFixture.refusals(input)).containsExactly(refusals);
            assertThat(input.events()).isEqualTo(counts);
        }
    }
}
