package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static final String SCHOOL = "280051";

    @TempDir
    Path folder;

    @Test
    void the_last_day_is_the_latest_report_application_injunction_or_claim() {
        var fixture = new InputFixture(folder)
                .youths(Rows.youth(Rows.ANNA).with("benefitTo", "2030-01-01", "mentorClaimedOn", "2025-09-01"))
                .events(Rows.admission(SCHOOL, "1", Rows.ANNA));

        try (Input input = fixture.open()) {
            assertThat(input.until()).isEqualTo(LocalDate.of(2025, 9, 1));
            assertThat(input.firstDay()).isEqualTo(LocalDate.of(2025, 1, 2));
        }
    }

    @Test
    void without_any_day_the_run_is_the_first_of_january_2025_or_the_option() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Input input = new InputFixture(folder).open();
                Input until = new InputFixture(other).until("2026-06-30").open()) {
            assertThat(List.of(input.firstDay(), input.until())).containsOnly(LocalDate.of(2025, 1, 1));
            assertThat(List.of(until.firstDay(), until.until())).containsOnly(LocalDate.of(2026, 6, 30));
            assertThat(input.days()).isEmpty();
        }
    }

    @Test
    void youths_come_on_each_of_their_days_by_person_number() {
        var fixture = new InputFixture(folder)
                .youths(
                        Rows.youth(Rows.BO),
                        Rows.youth(Rows.ANNA).with("benefitFrom", "", "appliedOn", "", "injunctionOn", ""));

        try (Input input = fixture.open()) {
            assertThat(input.days())
                    .containsExactly(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 3), LocalDate.of(2025, 2, 3));
            assertThat(youthsOn(input, "2025-01-02")).containsExactly(Rows.ANNA, Rows.BO);
            assertThat(youthsOn(input, "2025-02-03")).containsExactly(Rows.BO);
        }
    }

    @Test
    void a_staged_work_folder_is_opened_again_as_it_is() {
        var fixture = new InputFixture(folder)
                .youths(Rows.youth(Rows.ANNA), Rows.youth("x"))
                .events(Rows.admission(SCHOOL, "1", Rows.ANNA), "broken");

        String first = everything(fixture);

        assertThat(everything(fixture)).isEqualTo(first);
    }

    @Test
    void a_work_folder_with_other_input_is_refused_in_both_languages() {
        var fixture = new InputFixture(folder);
        fixture.open().close();

        fixture.youths(Rows.youth(Rows.ANNA));

        assertThatThrownBy(fixture::open)
                .isInstanceOf(WorkFolderTaken.class)
                .hasMessageContaining("other input")
                .hasMessageContaining("Arbejdsmappen");
    }

    @Test
    void a_work_folder_with_another_last_day_is_refused() {
        var fixture = new InputFixture(folder);
        fixture.open().close();

        assertThatThrownBy(fixture.until("2025-06-30")::open).isInstanceOf(WorkFolderTaken.class);
    }

    @Test
    void a_killed_staging_is_done_again_from_the_beginning() throws SQLException {
        var fixture = new InputFixture(folder).youths(Rows.youth(Rows.ANNA));
        String whole = everything(fixture);
        try (Sql sql = InputDatabase.open(fixture.workFolder())) {
            sql.run("DELETE FROM staged");
            sql.run("DELETE FROM youth_row");
        }

        assertThat(everything(fixture)).isEqualTo(whole);
    }

    @Test
    void a_file_damaged_before_it_was_complete_is_done_again() throws IOException {
        var fixture = new InputFixture(folder).youths(Rows.youth(Rows.ANNA));
        Files.createDirectories(fixture.workFolder());
        Files.write(fixture.workFolder().resolve("input.mv.db"), new byte[10_000]);

        assertThat(everything(fixture)).contains("read=1, accepted=1");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var fixture = new InputFixture(folder);
        Path missing = folder.resolve("missing.csv");

        assertThatThrownBy(() -> Input.open(fixture.workFolder(), fixture.youthsFile(), missing, Optional.empty()))
                .isInstanceOf(InputUnreadable.class)
                .hasMessageContaining("missing.csv")
                .hasMessageContaining("findes ikke");
        assertThat(fixture.workFolder()).doesNotExist();
    }

    @Test
    void a_folder_is_not_a_file() {
        var fixture = new InputFixture(folder);

        assertThatThrownBy(() -> Input.open(fixture.workFolder(), folder, fixture.eventsFile(), Optional.empty()))
                .isInstanceOf(InputUnreadable.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void refusals_come_by_file_and_row_and_no_more_than_asked_for() {
        var fixture = new InputFixture(folder).youths("a", "b", "c").events("d", "e");

        try (Input input = fixture.open()) {
            assertThat(input.firstRefusals(4))
                    .extracting(refusal -> refusal.file() + refusal.row())
                    .containsExactly("youths.csv1", "youths.csv2", "youths.csv3", "events.csv1");
        }
    }

    @Test
    void every_code_has_a_text_in_both_languages() {
        assertThat(Stream.of(RefusalCode.values()))
                .allSatisfy(code -> assertThat(List.of(code.da(), code.en()))
                        .allSatisfy(text -> assertThat(text).endsWith(".").hasSizeGreaterThan(20)));
    }

    private static List<String> youthsOn(Input input, String day) {
        List<String> numbers = new ArrayList<>();
        input.youthsOn(LocalDate.parse(day), youth -> numbers.add(youth.cpr().digits()));
        return numbers;
    }

    private static String everything(InputFixture fixture) {
        try (Input input = fixture.open()) {
            return input.youths() + " " + input.events() + input.days() + InputFixture.refusals(input)
                    + InputFixture.handedOut(input) + input.firstDay() + input.until();
        }
    }
}
