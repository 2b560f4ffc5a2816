package dk.ungebro.sandbox.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs around ages, subscriptions and programmes. */
class OracleScopeTest {

    /** Born 1 May 2008. */
    private static final String MINOR = "6105084001";

    @TempDir
    Path folder;

    @Test
    void a_guardian_is_informed_until_the_day_before_the_18th_birthday() {
        TinyInput input = new TinyInput()
                .event("RISK", "R1", "2026-04-30", "cpr=" + MINOR)
                .event("RISK", "R2", "2026-05-01", "cpr=" + MINOR);

        OracleReport unknown = input.diligent(folder);
        OracleReport known = input.youth("guardian=true;cpr=" + MINOR).diligent(folder);

        assertThat(unknown.guardianNotices()).isZero();
        assertThat(unknown.duty("INFORM_GUARDIAN")).isEqualTo(new DutyCounts(1, 0, 0, 0, 1));
        assertThat(known.guardianNotices()).isEqualTo(1);
        assertThat(known.duty("INFORM_GUARDIAN")).isEqualTo(new DutyCounts(1, 1, 0, 0, 0));
    }

    @Test
    void a_worrying_absence_is_a_risk_report_from_october_2022() {
        OracleReport report = new TinyInput()
                .youth("guardian=true;cpr=7005064001")
                .event("ABSENCE_WARNING", "W1", "2022-09-30", "cpr=7005064001")
                .event("ABSENCE_WARNING", "W2", "2022-10-01", "cpr=7005064001")
                .diligent(folder);

        assertThat(report.guardianNotices()).isEqualTo(1);
    }

    @Test
    void a_programme_of_less_than_42_days_is_not_reported_and_neither_is_its_risk() {
        OracleReport longEnough = shortProgramme("2026-02-15").diligent(folder);
        OracleReport tooShort = shortProgramme("2026-02-14").diligent(folder);

        assertThat(longEnough.duty("REACT_TO_RISK").opened()).isEqualTo(1);
        assertThat(tooShort.duties()).isEmpty();
        assertThat(tooShort.cases()).isEqualTo(new CaseCounts(1, 1));
    }

    private static TinyInput shortProgramme(String plannedEnd) {
        return new TinyInput()
                .youth("")
                .admission("A1", "2026-01-05", "2026-01-05", "plannedEnd=" + plannedEnd)
                .event("RISK", "R1", "2026-01-12", "");
    }

    @Test
    void a_subscription_closes_at_the_30th_birthday_and_nothing_is_delivered_from_then_on() {
        TinyInput input =
                new TinyInput().youth("cpr=8902960001").admission("A1", "2026-02-28", "2026-03-02", "cpr=8902960001");

        OracleReport report = input.diligent(folder);

        assertThat(report.subscriptions()).isEqualTo(new SubscriptionCounts(0, 1));
        assertThat(report.duties()).isEmpty();
        assertThat(input.run(folder, LocalDate.of(2026, 2, 27), false).subscriptions())
                .isEqualTo(new SubscriptionCounts(1, 0));
    }

    @Test
    void what_was_reported_before_the_subscription_is_not_delivered() {
        OracleReport report = new TinyInput()
                .youth("appliedOn=2023-01-10;injunctionOn=")
                .admission("A1", "2023-03-12", "2023-08-14", "")
                .admission("A2", "2023-03-13", "2023-08-14", "")
                .diligent(folder);

        assertThat(report.mentorRights()).isEqualTo(new MentorCounts(1, 0, 0, 1));
        assertThat(report.duties()).isEmpty();
    }

    @Test
    void an_injunction_of_group_1_needs_an_age_under_25() {
        OracleReport in = new TinyInput()
                .youth("targetGroup=NR1;cpr=6109994001;injunctionOn=2024-08-31")
                .diligent(folder);
        OracleReport out = new TinyInput()
                .youth("targetGroup=NR1;cpr=6109994001;injunctionOn=2024-09-01")
                .diligent(folder);

        assertThat(in.subscriptions()).isEqualTo(new SubscriptionCounts(1, 0));
        assertThat(out.subscriptions()).isEqualTo(new SubscriptionCounts(0, 0));
        assertThat(out.cases()).isEqualTo(new CaseCounts(1, 0));
    }
}
