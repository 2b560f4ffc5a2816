package dk.ungebro.sandbox.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.youth.CprNumber;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YouthFieldsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpr|650105400|CPR_INVALID",
                "cpr|65010540011|CPR_INVALID",
                "cpr|6501O54001|CPR_INVALID",
                "cpr|650105 4001|CPR_INVALID",
                "cpr|9002054001|CPR_INVALID",
                "cpr|9902054001|CPR_INVALID",
                "cpr|6113054001|CPR_INVALID",
                "cpr|''|REQUIRED",
                "name|''|REQUIRED",
                "name|Anna 2|NAME_INVALID",
                "name|Anna \"Ans\" Holm|NAME_INVALID",
                "name|' '|NAME_INVALID",
                "birthDate|2005-01-06|BIRTH_DATE_MISMATCH",
                "birthDate|2005-02-30|DATE_INVALID",
                "municipality|999|MUNICIPALITY_UNKNOWN",
                "municipality|0101|MUNICIPALITY_UNKNOWN",
                "municipality|411|MUNICIPALITY_UNKNOWN",
                "municipality|''|REQUIRED",
                "targetGroup|nr4|CODE_UNKNOWN",
                "targetGroup|''|REQUIRED",
                "benefit|SU|CODE_UNKNOWN",
                "benefitFrom|02-01-2025|DATE_INVALID",
                "benefitFrom|1899-12-31|DATE_INVALID",
                "benefitTo|2200-01-01|DATE_INVALID",
                "benefitTo|2025-01-01|DATE_ORDER",
                "appliedOn|2025-13-01|DATE_INVALID",
                "appliedOn|+2025-01-01|DATE_INVALID",
                "injunctionOn|2025-02-29|DATE_INVALID",
                "orderedInstitution|28005|INSTITUTION_INVALID",
                "orderedInstitution|2800511|INSTITUTION_INVALID",
                "orderedInstitution|28005A|INSTITUTION_INVALID",
                "needs|HEALTH|CODE_UNKNOWN",
                "documented|TRUE|BOOLEAN_INVALID",
                "otherSupportPersons|1|BOOLEAN_INVALID",
                "contactWanted|ja|BOOLEAN_INVALID",
                "guardian|''|REQUIRED",
                "mentorClaimedOn|2025-1-1|DATE_INVALID"
            })
    void refuses_a_youth_with_one_wrong_field(String column, String value, String code) {
        var fixture = new InputFixture(folder)
                .youths(Rows.youth(Rows.BO), Rows.youth(Rows.ANNA).with(column, value));

        // A contradiction is told where it can be mended
        String field = column;
        assertThat(fixture.refusals()).containsExactly("youths.csv 2 " + field + " " + code);
    }

    @Test
    void tells_all_violations_of_a_row_at_once() {
        var fixture = new InputFixture(folder)
                .youths(Rows.youth("12").with("name", "A\tB", "municipality", "1", "guardian", "", "benefitTo", "x"));

        assertThat(fixture.refusals())
                .containsExactly(
                        "youths.csv 1 cpr CPR_INVALID",
                        "youths.csv 1 name CONTROL_CHARACTER",
                        "youths.csv 1 municipality MUNICIPALITY_UNKNOWN",
                        "youths.csv 1 benefitTo DATE_INVALID",
                        "youths.csv 1 guardian REQUIRED");
    }

    @Test
    void refuses_a_benefit_from_a_day_on_which_it_no_longer_exists() {
        var fixture = new InputFixture(folder)
                .youths(
                        Rows.youth(Rows.ANNA).with("benefit", "EDUCATION_ALLOWANCE", "benefitFrom", "2025-07-01"),
                        Rows.youth(Rows.BO).with("benefit", "EDUCATION_ALLOWANCE", "benefitFrom", "2025-06-30"));

        try (Input input = fixture.open()) {
            Refusal refusal = input.firstRefusals(10).get(0);
            assertThat(input.youths()).isEqualTo(new Counts(2, 1, 1, 0));
            assertThat(refusal.row()).isEqualTo(1);
            assertThat(refusal.field()).isEqualTo("benefit");
            assertThat(refusal.code()).isEqualTo("BENEFIT_NOT_IN_FORCE");
            assertThat(refusal.rule()).contains("R-TARGET-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Øjvind Æbeltoft-Ås", "Jean d'Arc", "J. P. Åse", "Émile Ñandú"})
    void accepts_names_with_letters_of_any_script_and_punctuation(String name) {
        var fixture = new InputFixture(folder).youths(Rows.youth(Rows.ANNA).with("name", name));

        try (Input input = fixture.open()) {
            assertThat(input.youths()).isEqualTo(new Counts(1, 1, 0, 0));
            assertThat(input.youth(CprNumber.of(Rows.ANNA)))
                    .hasValueSatisfying(youth -> assertThat(youth.name()).isEqualTo(name));
        }
    }

    @Test
    void a_name_may_have_100_letters_and_no_more() {
        var fixture = new InputFixture(folder)
                .youths(
                        Rows.youth(Rows.ANNA).with("name", "å".repeat(100)),
                        Rows.youth(Rows.BO).with("name", "å".repeat(101)));

        assertThat(fixture.refusals()).containsExactly("youths.csv 2 name TOO_LONG");
    }

    @Test
    void no_text_repeats_what_stands_in_the_file() {
        var fixture = new InputFixture(folder)
                .youths(Rows.youth("9002054999").with("name", "Hemmelig7", "birthDate", "Hemmelig7"));

        List<Refusal> refusals;
        try (Input input = fixture.open()) {
            refusals = input.firstRefusals(10);
        }
        assertThat(refusals).hasSize(3);
        assertThat(refusals.toString()).doesNotContain("9002054999", "Hemmelig7");
    }

    @Test
    void a_hyphen_in_the_person_number_and_a_matching_birth_date_are_fine() {
        var fixture = new InputFixture(folder).youths(Rows.youth("650105-4001").with("birthDate", "2005-01-05"));

        assertThat(fixture.refusals()).isEmpty();
    }
}
