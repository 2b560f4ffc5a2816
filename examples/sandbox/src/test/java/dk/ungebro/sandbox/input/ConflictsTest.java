package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.youth.CprNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsTest {

    private static final String SCHOOL = "280051";
    private static final String OTHER = "101401";

    @TempDir
    Path folder;

    @Test
    void the_same_values_written_otherwise_are_a_duplicate() {
        Rows row = Rows.admission(SCHOOL, "1", Rows.ANNA);
        Rows same = Rows.admission(SCHOOL, "1", "650105-4001")
                .with("reportedAt", "2025-03-03T09:15:00Z", "contactPhone", "+4533001100");

        try (Input input = new InputFixture(folder).events(row, same).open()) {
            assertThat(input.events()).isEqualTo(new Counts(2, 1, 0, 1));
            assertThat(InputFixture.refusals(input)).isEmpty();
        }
    }

    @Test
    void a_duplicate_of_a_refused_row_is_a_duplicate() {
        Rows wrong = Rows.admission(SCHOOL, "1", "123");

        try (Input input =
                new InputFixture(folder).events(wrong, wrong, "a,b", "a,b").open()) {
            assertThat(input.events()).isEqualTo(new Counts(4, 0, 2, 2));
            assertThat(InputFixture.refusals(input))
                    .containsExactly("events.csv 1 cpr CPR_INVALID", "events.csv 3  COLUMN_COUNT");
        }
    }

    @Test
    void of_two_reports_with_one_number_the_earlier_report_wins_wherever_it_stands() {
        Rows late = Rows.admission(SCHOOL, "1", Rows.ANNA).with("reportedAt", "2025-03-05T10:00:00Z");
        Rows early = Rows.admission(SCHOOL, "1", Rows.ANNA).with("reportedAt", "2025-03-04T10:00:00Z");
        Rows elsewhere = Rows.admission(OTHER, "1", Rows.ANNA);

        try (Input input =
                new InputFixture(folder).events(late, early, elsewhere, late).open()) {
            assertThat(input.events()).isEqualTo(new Counts(4, 2, 1, 1));
            assertThat(InputFixture.refusals(input)).containsExactly("events.csv 1 eventNumber EVENT_NUMBER_CONFLICT");
        }
    }

    @Test
    void a_tie_is_decided_by_the_content_and_not_by_the_order_of_rows() throws Exception {
        Rows one = Rows.admission(SCHOOL, "1", Rows.ANNA).with("programmeCode", "1111");
        Rows two = Rows.admission(SCHOOL, "1", Rows.ANNA).with("programmeCode", "2222");

        String forward = winner("forward", one, two);
        String backward = winner("backward", two, one);

        assertThat(forward).isEqualTo(backward);
    }

    @Test
    void all_rows_of_a_youth_that_contradict_each_other_are_refused_and_repeats_are_duplicates() {
        Rows one = Rows.youth(Rows.ANNA);
        Rows two = Rows.youth(Rows.ANNA).with("guardian", "true");
        Rows bo = Rows.youth(Rows.BO);

        try (Input input =
                new InputFixture(folder).youths(one, bo, two, one, two, bo).open()) {
            assertThat(input.youths()).isEqualTo(new Counts(6, 1, 2, 3));
            assertThat(InputFixture.refusals(input))
                    .containsExactly("youths.csv 1 cpr YOUTH_CONFLICT", "youths.csv 3 cpr YOUTH_CONFLICT");
            assertThat(input.youth(CprNumber.of(Rows.ANNA))).isEmpty();
            assertThat(input.youth(CprNumber.of(Rows.BO))).isPresent();
        }
    }

    @Test
    void a_refused_row_makes_no_conflict() {
        Rows wrong = Rows.youth(Rows.ANNA).with("guardian", "maybe");

        try (Input input =
                new InputFixture(folder).youths(wrong, Rows.youth(Rows.ANNA)).open()) {
            assertThat(input.youths()).isEqualTo(new Counts(2, 1, 1, 0));
        }
    }

    @Test
    void the_order_of_rows_changes_neither_counts_nor_what_is_handed_out() throws Exception {
        List<Object> rows = mixture();
        Input straight = new InputFixture(Files.createDirectory(folder.resolve("straight")))
                .events(rows.toArray())
                .open();
        Collections.shuffle(rows, new Random(20250301));
        Input shuffled = new InputFixture(Files.createDirectory(folder.resolve("shuffled")))
                .events(rows.toArray())
                .open();

        try (straight;
                shuffled) {
            assertThat(shuffled.events()).isEqualTo(straight.events());
            assertThat(InputFixture.handedOut(shuffled)).isEqualTo(InputFixture.handedOut(straight));
        }
    }

    @Test
    void every_row_given_twice_changes_nothing_but_the_duplicates() throws Exception {
        List<Object> rows = mixture();
        Input once = new InputFixture(Files.createDirectory(folder.resolve("once")))
                .events(rows.toArray())
                .open();
        rows.addAll(List.copyOf(rows));
        Input twice = new InputFixture(Files.createDirectory(folder.resolve("twice")))
                .events(rows.toArray())
                .open();

        try (once;
                twice) {
            Counts counts = once.events();
            assertThat(twice.events())
                    .isEqualTo(new Counts(2 * counts.read(), counts.accepted(), counts.refused(), counts.read()));
            assertThat(InputFixture.handedOut(twice)).isEqualTo(InputFixture.handedOut(once));
            assertThat(InputFixture.refusals(twice)).isEqualTo(InputFixture.refusals(once));
        }
    }

    private String winner(String name, Rows... rows) throws Exception {
        var fixture = new InputFixture(Files.createDirectory(folder.resolve(name))).events((Object[]) rows);
        List<String> codes = new ArrayList<>();
        try (Input input = fixture.open()) {
            assertThat(input.events()).isEqualTo(new Counts(2, 1, 1, 0));
            input.eventsOn(
                    input.firstDay(), event -> codes.add(event.programmeCode().orElseThrow()));
        }
        return codes.get(0);
    }

    /** Good, wrong and contradicting rows, annulments early, late, double and lost; none twice. */
    private static List<Object> mixture() {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String time = String.format("2025-03-%02dT10:00:00Z", 3 + i % 20);
            rows.add(Rows.admission(SCHOOL, "A" + i, Rows.ANNA).with("reportedAt", time));
            rows.add(Rows.admission(SCHOOL, "A" + i, Rows.BO).with("reportedAt", time));
            rows.add(Rows.admission(OTHER, "A" + i, Rows.BO).with("reportedAt", time, "cause", "wrong"));
            rows.add(Rows.annulment(SCHOOL, "N" + i, Rows.ANNA, "A" + i));
            rows.add(Rows.annulment(SCHOOL, "M" + i, Rows.ANNA, "A" + i));
            rows.add(Rows.annulment(OTHER, "L" + i, Rows.ANNA, "A" + i));
        }
        return rows;
    }
}
