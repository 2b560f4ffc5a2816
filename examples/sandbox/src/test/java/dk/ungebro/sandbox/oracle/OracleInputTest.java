package dk.ungebro.sandbox.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs with rows that are refused, repeated or annulled. */
class OracleInputTest {

    private static final DutyCounts ONE_CANCELLED = new DutyCounts(1, 0, 0, 1, 0);

    @TempDir
    Path folder;

    private static RefusedRow refused(String file, int row, String code) {
        return new RefusedRow(file, row, new TreeSet<>(List.of(code)));
    }

    @Test
    void rows_are_accepted_refused_or_duplicate() {
        OracleReport report = new TinyInput()
                .youth("")
                .youth("cpr=700504-4001")
                .youth("cpr=9913044001")
                .youth("cpr=9913044001")
                .event("RISK", "R1", "2024-08-20", "")
                .event("RISK", "R1", "2024-08-20", "reportedAt=2024-08-20T08:00:00Z")
                .event("RISK", "R1", "2024-08-20", "reportedAt=2024-08-20T09:00:00")
                .event("RISK", "R2", "2024-03-31", "reportedAt=2024-03-31T02:30:00")
                .diligent(folder);

        assertThat(report.youths()).isEqualTo(new FileCounts(4, 1, 1, 2));
        assertThat(report.events()).isEqualTo(new FileCounts(4, 1, 2, 1));
        assertThat(report.refused())
                .containsExactly(
                        refused("events.csv", 1, "EVENT_NUMBER_CONFLICT"),
                        refused("events.csv", 4, "REPORTED_AT_INVALID"),
                        refused("youths.csv", 3, "CPR_INVALID"));
    }

    @Test
    void two_rows_of_one_youth_with_other_values_are_both_refused() {
        OracleReport report =
                new TinyInput().youth("").youth("needs=SPH").youth("").diligent(folder);

        assertThat(report.youths()).isEqualTo(new FileCounts(3, 0, 2, 1));
        assertThat(report.cases()).isEqualTo(new CaseCounts(0, 0));
    }

    @Test
    void an_annulment_must_name_an_event_of_its_own_institution_once() {
        OracleReport report = new TinyInput()
                .event("RISK", "R1", "2024-08-20", "")
                .event("ANNULMENT", "N1", "2024-08-21", "annuls=R1")
                .event("ANNULMENT", "N2", "2024-08-22", "annuls=R1")
                .event("ANNULMENT", "N3", "2024-08-23", "annuls=R1;institution=100002")
                .event("ANNULMENT", "N4", "2024-08-23", "annuls=R9")
                .event("ANNULMENT", "N5", "2024-08-23", "annuls=N1")
                .diligent(folder);

        assertThat(report.events()).isEqualTo(new FileCounts(6, 2, 4, 0));
        assertThat(report.refused())
                .containsExactly(
                        refused("events.csv", 3, "ALREADY_ANNULLED"),
                        refused("events.csv", 4, "NOT_AUTHOR"),
                        refused("events.csv", 5, "TARGET_UNKNOWN"),
                        refused("events.csv", 6, "TARGET_IS_ANNULMENT"));
        assertThat(report.cases()).isEqualTo(new CaseCounts(0, 1));
    }

    @Test
    void an_annulment_cancels_what_is_open_and_leaves_what_was_fulfilled() {
        TinyInput input = new TinyInput()
                .youth("")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .event("RISK", "R1", "2024-08-20", "")
                .event("ANNULMENT", "N1", "2024-08-27", "annuls=R1");

        assertThat(input.diligent(folder).duty("REACT_TO_RISK").fulfilled()).isEqualTo(1);
        assertThat(input.absent(folder, "2024-12-31").duty("REACT_TO_RISK")).isEqualTo(ONE_CANCELLED);
    }

    @Test
    void an_admission_annulled_the_same_day_leads_to_no_transfer_and_no_mentor_right() {
        OracleReport report = new TinyInput()
                .youth("needs=BOTH")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .event("ANNULMENT", "N1", "2024-06-28", "annuls=A1;reportedAt=2024-06-28T12:00:00")
                .diligent(folder);

        assertThat(report.transfers()).isZero();
        assertThat(report.duty("ASSESS_SUPPORT")).isEqualTo(ONE_CANCELLED);
        assertThat(report.mentorRights()).isEqualTo(new MentorCounts(0, 0, 0, 0));
    }

    @Test
    void an_annulment_that_comes_on_an_earlier_day_keeps_its_target_from_taking_effect() {
        OracleReport report = new TinyInput()
                .youth("needs=BOTH")
                .event("ANNULMENT", "N1", "2024-06-27", "annuls=A1")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .diligent(folder);

        assertThat(report.events()).isEqualTo(new FileCounts(2, 2, 0, 0));
        assertThat(report.duties()).isEmpty();
        assertThat(report.mentorRights().granted()).isZero();
    }
}
