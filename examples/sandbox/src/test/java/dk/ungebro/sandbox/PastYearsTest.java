package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.sandbox.oracle.Oracle;
import dk.ungebro.sandbox.oracle.OracleReport;
import dk.ungebro.sandbox.oracle.TinyInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Past dates are answered by the law of that date: small files of four years, played and asked of the oracle. */
class PastYearsTest {

    /** Three youths born in May 2000. */
    private static final String ALMA = "cpr=7005004001;";

    private static final String BO = "cpr=7105004002;";
    private static final String CARLA = "cpr=7205004003;";
    private static final String ORDERED = "orderedInstitution=100001;contactWanted=true;needs=ACADEMIC;";

    @TempDir
    Path folder;

    private Played play(TinyInput input, boolean absent, String until) throws IOException {
        Path run = Files.createTempDirectory(folder, "run");
        TinyInput.Written files = input.write(run);
        LocalDate last = until.isEmpty() ? null : LocalDate.parse(until);
        OracleReport expected = Oracle.run(files.youths(), files.events(), last, absent);

        Played played = Played.inMemory(
                run.resolve("work"),
                files.youths(),
                files.events(),
                "--until=" + until,
                "--caseworker=" + (absent ? "absent" : "diligent"));

        assertThat(played.err()).isEmpty();
        assertThat(Reports.numbers(played.report())).isEqualTo(OracleNumbers.of(expected));
        return played;
    }

    private Played diligent(TinyInput input) throws IOException {
        play(input, true, "");
        return play(input, false, "");
    }

    private static Map<String, Long> numbers(Played played) {
        return Reports.numbers(played.report());
    }

    private static boolean sent(Played played, String kind) {
        return played.report().get("messages").get("byKind").has(kind);
    }

    private static String story(Played played) throws IOException {
        return Files.readString(played.work().resolve("story.txt"));
    }

    private static String benefit(String benefit, String from) {
        return "benefit=" + benefit + ";benefitFrom=" + from + ";appliedOn=" + from + ";";
    }

    /** One ordered and one self-chosen start, absence, risk and the wish for a mentor. */
    private static TinyInput before2022(String year) {
        String benefit = benefit("EDUCATION_ALLOWANCE", year + "-01-15") + "injunctionOn=" + year + "-02-03;";
        return new TinyInput()
                .youth(ALMA + ORDERED + benefit + "mentorClaimedOn=" + year + "-09-01")
                .youth(BO + "contactWanted=true;needs=SPH;" + benefit)
                .admission("A1", year + "-06-26", year + "-08-10", ALMA)
                .admission("A2", year + "-06-26", year + "-08-10", BO)
                .event("ABSENCE_WARNING", "W1", year + "-09-15", ALMA)
                .event("RISK", "R1", year + "-10-12", ALMA)
                .event("RISK", "R2", year + "-10-12", BO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2021"})
    void before_2022_an_ordered_start_is_told_with_the_old_contents_and_nothing_else_is_owed(String year)
            throws IOException {
        Played played = diligent(before2022(year));

        assertThat(numbers(played))
                .containsEntry("youths.accepted", 2L)
                .containsEntry("transfers", 1L)
                .containsEntry("letters", 0L)
                .containsEntry("NOTIFY_INSTITUTION.fulfilled", 1L)
                .containsEntry("registerSteps.3 read as APPLY", 1L)
                .containsEntry("mentorRights.granted", 0L);
        assertThat(played.report().get("duties").get("opened").asLong()).isEqualTo(1);
        assertThat(sent(played, "FORMER_NOTICE")).isTrue();
        assertThat(sent(played, "SUPPORT_NOTICE")).isFalse();
        assertThat(sent(played, "ABSENCE_WARNING")).isFalse();
        assertThat(story(played)).contains("notice of an ordered start sent", "step 3 read as APPLY");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void before_2022_the_order_alone_brings_the_notice_whoever_the_case_worker_is(boolean absent) throws IOException {
        Map<String, Long> numbers = numbers(play(before2022("2020"), absent, ""));

        assertThat(numbers).containsEntry("transfers", 1L).containsEntry("NOTIFY_INSTITUTION.fulfilled", 1L);
        assertThat(numbers.containsKey("registerSteps.3 read as APPLY")).isNotEqualTo(absent);
    }

    @Test
    void the_last_day_of_2021_and_the_first_of_2022_stand_side_by_side() throws IOException {
        String under = ORDERED + "injunctionOn=2021-02-03;appliedOn=2021-02-01";
        Played played = diligent(new TinyInput()
                .youth(ALMA + under)
                .youth(BO + under)
                .admission("A1", "2021-12-31", "2022-01-10", ALMA + "reportedAt=2021-12-31T23:59:59")
                .admission("A2", "2022-01-01", "2022-01-10", BO + "reportedAt=2022-01-01T00:00:00"));

        assertThat(numbers(played))
                .containsEntry("transfers", 2L)
                .containsEntry("letters", 1L)
                .containsEntry("NOTIFY_INSTITUTION.fulfilled", 2L)
                .containsEntry("ASSESS_SUPPORT.opened", 1L)
                .containsEntry("READ_BEFORE_START.opened", 1L)
                .containsEntry("CONTACT_MUNICIPALITY.opened", 1L)
                .containsEntry("RETURN_CONTACT.opened", 0L)
                .containsEntry("mentorRights.granted", 1L)
                .containsEntry("registerSteps.3 read as APPLY", 2L);
        assertThat(sent(played, "FORMER_NOTICE")).isTrue();
        assertThat(sent(played, "SUPPORT_NOTICE")).isTrue();
    }

    private static TinyInput autumn2022() {
        return new TinyInput()
                .youth(ALMA + ORDERED + benefit("EDUCATION_ALLOWANCE", "2022-01-17") + "injunctionOn=2022-02-03")
                .admission("A1", "2022-06-24", "2022-08-08", ALMA)
                .event("ABSENCE_WARNING", "W1", "2022-09-30", ALMA);
    }

    @Test
    void a_warning_of_absence_is_a_report_of_risk_from_october_2022() throws IOException {
        Played september = diligent(autumn2022());
        Played october = diligent(autumn2022().event("ABSENCE_WARNING", "W2", "2022-10-03", ALMA));

        assertThat(sent(september, "RISK")).isFalse();
        assertThat(numbers(september)).containsEntry("REACT_TO_RISK.opened", 0L);
        assertThat(sent(october, "RISK")).isTrue();
        assertThat(numbers(october)).containsEntry("REACT_TO_RISK.opened", 1L);
        assertThat(story(october)).contains("step 3 read as APPLY");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, 0", "2022-10-01, 1"})
    void an_institution_returns_its_contact_from_october_2022(String day, long returned) throws IOException {
        Played played = diligent(new TinyInput()
                .youth(ALMA + ORDERED + "appliedOn=;injunctionOn=2022-02-03")
                .admission("A1", day, "2022-10-24", ALMA));

        assertThat(numbers(played))
                .containsEntry("RETURN_CONTACT.fulfilled", returned)
                .containsEntry("letters", 1L);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-12, 0", "2023-03-13, 1"})
    void an_application_for_help_is_enough_for_a_subscription_from_13_march_2023(String day, long open)
            throws IOException {
        TinyInput input = new TinyInput()
                .youth(ALMA + "appliedOn=2023-01-10;injunctionOn=")
                .admission("A1", day, "2023-08-14", ALMA);

        assertThat(numbers(play(input, false, day)))
                .containsEntry("subscriptions.open", open)
                .containsEntry("mentorRights.granted", open);
    }

    @Test
    void in_2024_all_of_it_is_in_force() throws IOException {
        Played played = diligent(new TinyInput()
                .youth(ALMA + ORDERED + benefit("EDUCATION_ALLOWANCE", "2024-01-31")
                        + "injunctionOn=2024-02-05;mentorClaimedOn=2024-10-20")
                .admission("A1", "2024-06-28", "2024-08-12", ALMA)
                .event("ABSENCE_WARNING", "W1", "2024-10-07", ALMA));

        assertThat(numbers(played))
                .containsEntry("transfers", 1L)
                .containsEntry("letters", 1L)
                .containsEntry("ASSESS_SUPPORT.fulfilled", 1L)
                .containsEntry("RETURN_CONTACT.fulfilled", 1L)
                .containsEntry("CONTACT_MUNICIPALITY.fulfilled", 1L)
                .containsEntry("REACT_TO_RISK.fulfilled", 1L)
                .containsEntry("mentorRights.claimed", 1L)
                .containsEntry("registerSteps.3 read as APPLY", 1L);
        assertThat(sent(played, "FORMER_NOTICE")).isFalse();
    }

    @Test
    void in_2026_only_cash_benefit_is_left() throws IOException {
        Played played = diligent(new TinyInput()
                .youth(ALMA + ORDERED + benefit("CASH_BENEFIT", "2026-01-05") + "injunctionOn=2026-01-12")
                .youth(BO + benefit("EDUCATION_ALLOWANCE", "2026-01-05") + "injunctionOn=2026-01-12")
                .youth(CARLA + benefit("EDUCATION_ALLOWANCE", "2025-06-30") + "injunctionOn=2026-01-12")
                .admission("A1", "2026-02-02", "2026-03-02", ALMA));

        JsonNode report = played.report();
        assertThat(numbers(played)).containsEntry("youths.accepted", 2L).containsEntry("letters", 1L);
        assertThat(report.get("refusalsByCode").get("BENEFIT_NOT_IN_FORCE").asLong())
                .isEqualTo(1);
        assertThat(report.get("refusals").get(0).get("row").asLong()).isEqualTo(2);
    }
}
