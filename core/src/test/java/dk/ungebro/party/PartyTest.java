package dk.ungebro.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {

    @Test
    void there_are_98_municipalities_and_each_has_a_name() {
        assertThat(MunicipalityCode.all())
                .hasSize(98)
                .allSatisfy(code -> assertThat(code.name()).isNotBlank());
        assertThat(MunicipalityCode.of("101").name()).isEqualTo("København");
        assertThat(MunicipalityCode.of("751").name()).isEqualTo("Aarhus");
    }

    @Test
    void the_key_of_a_party_leads_back_to_it() {
        assertThat(MunicipalityCode.all())
                .allSatisfy(code -> assertThat(Party.ofKey(code.key())).isEqualTo(code));
        var school = InstitutionNumber.of("280051");
        assertThat(Party.ofKey(school.key())).isEqualTo(school);
        assertThat(Party.ofKey(YouthDatabase.INSTANCE.key())).isEqualTo(YouthDatabase.INSTANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "I", "M411", "M999", "M1010", "I28005", "I2800511", "X101", "udb", "I28005a"})
    void another_key_is_refused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Party.ofKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "7506004001", "", "name with spaces", "æøå"})
    void a_staff_id_has_a_letter_and_no_spaces(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> StaffId.of(value));
    }

    @Test
    void an_automated_caller_has_no_user() {
        var city = MunicipalityCode.of("101");
        assertThat(CallerIdentity.automated(city, "batch").user()).isEmpty();
        assertThat(CallerIdentity.person(city, "desk", StaffId.of("caseworker-1"))
                        .user())
                .isEqualTo(Optional.of(StaffId.of("caseworker-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> CallerIdentity.automated(city, "two words"));
    }
}
