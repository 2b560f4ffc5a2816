package dk.ungebro.sandbox.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs whose numbers were worked out on paper. */
class OracleTest {

    private static final DutyCounts ONE_FULFILLED = new DutyCounts(1, 1, 0, 0, 0);
    private static final DutyCounts ONE_OPEN = new DutyCounts(1, 0, 0, 0, 1);
    private static final String ALMA = "7005044001";

    @TempDir
    Path folder;

    private static TinyInput workedCase() {
        return new TinyInput()
                .youth("orderedInstitution=100001;needs=ACADEMIC;documented=true;contactWanted=true;"
                        + "mentorClaimedOn=2024-10-20")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .event("ABSENCE_WARNING", "W1", "2024-10-07", "")
                .event("RISK", "R1", "2025-02-13", "");
    }

    @Test
    void the_worked_case_with_a_diligent_case_worker() {
        OracleReport report = workedCase().diligent(folder);

        assertThat(report.youths()).isEqualTo(new FileCounts(1, 1, 0, 0));
        assertThat(report.events()).isEqualTo(new FileCounts(3, 3, 0, 0));
        assertThat(report.transfers()).isEqualTo(1);
        assertThat(report.letters()).isEqualTo(1);
        assertThat(report.guardianNotices()).isZero();
        assertThat(report.duties())
                .containsOnlyKeys(
                        "ASSESS_SUPPORT",
                        "NOTIFY_INSTITUTION",
                        "INFORM_YOUTH",
                        "RETURN_CONTACT",
                        "READ_BEFORE_START",
                        "CONTACT_MUNICIPALITY",
                        "REACT_TO_RISK",
                        "DECIDE_RETENTION");
        assertThat(report.duties().values()).containsOnly(ONE_FULFILLED);
        assertThat(report.mentorRights()).isEqualTo(new MentorCounts(1, 1, 0, 0));
        assertThat(report.subscriptions()).isEqualTo(new SubscriptionCounts(1, 0));
        assertThat(report.cases()).isEqualTo(new CaseCounts(1, 1));
    }

    @Test
    void the_worked_case_with_an_absent_case_worker() {
        OracleReport report = workedCase().absent(folder, "2025-02-13");

        assertThat(report.transfers()).isZero();
        assertThat(report.mentorRights()).isEqualTo(new MentorCounts(1, 1, 0, 0));
        assertThat(report.breaches())
                .containsExactly(
                        new Breach("ASSESS_SUPPORT", ALMA, LocalDate.of(2024, 6, 28)),
                        new Breach("NOTIFY_INSTITUTION", ALMA, LocalDate.of(2024, 6, 28)),
                        new Breach("REACT_TO_RISK", ALMA, LocalDate.of(2024, 10, 14)),
                        new Breach("DECIDE_RETENTION", ALMA, LocalDate.of(2024, 10, 21)));
    }

    @Test
    void a_duty_is_breached_at_the_end_of_its_due_day_and_open_before() {
        OracleReport onTheDay = workedCase().absent(folder, "2024-10-14");
        OracleReport theDayBefore = workedCase().absent(folder, "2024-10-13");

        assertThat(onTheDay.duty("REACT_TO_RISK")).isEqualTo(new DutyCounts(1, 0, 1, 0, 0));
        assertThat(onTheDay.duty("DECIDE_RETENTION")).isEqualTo(ONE_OPEN);
        assertThat(theDayBefore.duty("REACT_TO_RISK")).isEqualTo(ONE_OPEN);
        assertThat(theDayBefore.mentorRights()).isEqualTo(new MentorCounts(1, 0, 0, 1));
    }

    @Test
    void a_self_chosen_start_is_transferred_only_with_a_need() {
        OracleReport without = new TinyInput()
                .youth("")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .diligent(folder);
        OracleReport with = new TinyInput()
                .youth("needs=SPH")
                .admission("A1", "2024-06-28", "2024-08-12", "programmeType=FGU")
                .diligent(folder);

        assertThat(without.transfers()).isZero();
        assertThat(without.duties()).containsOnlyKeys("ASSESS_SUPPORT");
        assertThat(with.transfers()).isEqualTo(1);
        assertThat(with.duties())
                .containsOnlyKeys("ASSESS_SUPPORT", "NOTIFY_INSTITUTION", "INFORM_YOUTH", "READ_BEFORE_START");
    }

    @Test
    void an_ordered_start_that_nobody_assesses_breaches_two_duties() {
        OracleReport report = new TinyInput()
                .youth("orderedInstitution=100001;needs=NOT_ASSESSED")
                .admission("A1", "2024-06-28", "2024-08-12", "")
                .diligent(folder);

        assertThat(report.dutyTotals()).isEqualTo(new DutyCounts(2, 0, 2, 0, 0));
        assertThat(report.breaches()).extracting(Breach::kind).containsExactly("ASSESS_SUPPORT", "NOTIFY_INSTITUTION");
    }

    @Test
    void a_risk_before_its_admission_waits_and_is_due_from_the_day_all_is_known() {
        TinyInput input = new TinyInput()
                .youth("")
                .event("RISK", "R1", "2024-08-20", "")
                .admission("A1", "2024-06-28", "2024-08-12", "reportedAt=2024-09-02T08:00:00");

        assertThat(input.absent(folder, "2024-09-01").duties()).isEmpty();
        assertThat(input.absent(folder, "2024-09-08").duty("REACT_TO_RISK")).isEqualTo(ONE_OPEN);
        assertThat(input.absent(folder, "2024-09-16").breaches())
                .containsExactly(
                        new Breach("ASSESS_SUPPORT", ALMA, LocalDate.of(2024, 9, 2)),
                        new Breach("REACT_TO_RISK", ALMA, LocalDate.of(2024, 9, 9)),
                        new Breach("DECIDE_RETENTION", ALMA, LocalDate.of(2024, 9, 16)));
    }

    @Test
    void the_window_opens_with_study_start_and_includes_its_last_day() {
        OracleReport report = new TinyInput()
                .youth("")
                .admission("A1", "2024-06-28", "2024-08-31", "")
                .event("RISK", "R1", "2024-08-30", "")
                .event("RISK", "R2", "2024-08-31", "")
                .event("RISK", "R3", "2025-02-28", "")
                .event("RISK", "R4", "2025-03-01", "")
                .diligent(folder);

        assertThat(report.duty("REACT_BEFORE_START").opened()).isEqualTo(1);
        assertThat(report.duty("REACT_TO_RISK").opened()).isEqualTo(2);
        assertThat(report.mentorRights()).isEqualTo(new MentorCounts(1, 0, 1, 0));
    }
}
