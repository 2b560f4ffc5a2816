package dk.ungebro.youth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers here are of the substitute form, day plus 60. */
class CprNumberTest {

    @ParameterizedTest(name = "{0} is born {1}")
    @CsvSource({
        "7506000001, 1900-06-15",
        "7506990001, 1999-06-15",
        "7506001001, 1900-06-15",
        "7506991001, 1999-06-15",
        "7506002001, 1900-06-15",
        "7506992001, 1999-06-15",
        "7506003001, 1900-06-15",
        "7506993001, 1999-06-15",
        "7506004001, 2000-06-15",
        "7506364001, 2036-06-15",
        "7506374001, 1937-06-15",
        "7506994001, 1999-06-15",
        "7506005001, 2000-06-15",
        "7506575001, 2057-06-15",
        "7506585001, 1858-06-15",
        "7506995001, 1899-06-15",
        "7506006001, 2000-06-15",
        "7506576001, 2057-06-15",
        "7506586001, 1858-06-15",
        "7506007001, 2000-06-15",
        "7506577001, 2057-06-15",
        "7506587001, 1858-06-15",
        "7506008001, 2000-06-15",
        "7506578001, 2057-06-15",
        "7506588001, 1858-06-15",
        "7506998001, 1899-06-15",
        "7506009001, 2000-06-15",
        "7506369001, 2036-06-15",
        "7506379001, 1937-06-15",
        "7506999001, 1999-06-15"
    })
    void the_seventh_digit_gives_the_century(String digits, LocalDate birthDate) {
        assertThat(CprNumber.of(digits).birthDate()).isEqualTo(birthDate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6101004001", "9101004001", "9012994001", "8902004001"})
    void the_substitute_form_has_days_from_61_to_91(String digits) {
        assertThat(CprNumber.parse(digits)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6001004001",
                "9201004001",
                "9902004001",
                "3201004001",
                "0001004001",
                "9002004001",
                "8902014001",
                "8902000001",
                "9104004001",
                "7513004001",
                "7500004001"
            })
    void a_date_that_does_not_exist_is_refused(String digits) {
        assertThat(CprNumber.parse(digits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "750600",
                "75060040010",
                "750600400",
                "75060-04001",
                "750600--4001",
                "750600 4001",
                "-7506004001",
                "750600400x",
                " 7506004001",
                "7506004001\n",
                "\u0667\u0665\u0660\u0666\u0660\u0660\u0664\u0660\u0660\u0661"
            })
    void another_form_is_refused(String text) {
        assertThat(CprNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CprNumber.of(text))
                .withMessage("not a person number");
    }

    @Test
    void a_hyphen_after_six_digits_is_not_kept() {
        assertThat(CprNumber.of("750600-4001")).isEqualTo(CprNumber.of("7506004001"));
        assertThat(CprNumber.of("750600-4001")).hasSameHashCodeAs(CprNumber.of("7506004001"));
        assertThat(CprNumber.of("750600-4001").digits()).isEqualTo("7506004001");
    }

    @Test
    void the_number_is_masked_when_printed() {
        assertThat(CprNumber.of("7506004123")).hasToString("****00-****");
    }

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("numbers") String digits) {
        CprNumber cpr = CprNumber.of(digits);
        String hyphenated = cpr.digits().substring(0, 6) + "-" + cpr.digits().substring(6);
        assertThat(CprNumber.of(cpr.digits())).isEqualTo(cpr);
        assertThat(CprNumber.of(hyphenated)).isEqualTo(cpr);
        assertThat(cpr.birthDate().getYear() % 100).isEqualTo(Integer.parseInt(digits.substring(4, 6)));
        assertThat(cpr.toString()).doesNotContain(digits.substring(6)).doesNotContain(digits.substring(0, 4));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 9999))
                .as((day, month, year, rest) -> "%02d%02d%02d%04d".formatted(day + 60, month, year, rest));
    }
}
