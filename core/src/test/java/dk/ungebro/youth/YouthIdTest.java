package dk.ungebro.youth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YouthIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7506004001", "abc", "UPPER-CASE-1", "with space 1", "æøå-æøå-æøå", ""})
    void a_youth_id_cannot_be_a_person_number_or_a_name(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> YouthId.of(value)).withMessageNotContaining("7506004001");
    }

    @Test
    void youth_ids_are_ordered_by_their_text() {
        assertThat(YouthId.of("youth-01")).isLessThan(YouthId.of("youth-02")).isEqualTo(new YouthId("youth-01"));
    }
}
