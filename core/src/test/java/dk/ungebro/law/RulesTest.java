package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static Stream<LegalRule> rules() {
        return Rules.all().stream();
    }

    @Test
    void ids_are_unique() {
        assertThat(Rules.all()).extracting(LegalRule::id).doesNotHaveDuplicates();
    }

    @Test
    void all_rules_are_listed() {
        long constants = Stream.of(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == LegalRule.class && Modifier.isPublic(field.getModifiers()))
                .count();
        assertThat(Rules.all()).hasSize((int) constants);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_an_id_a_citation_and_both_languages(LegalRule rule) {
        assertThat(rule.id()).matches("R-[A-Z]+-[0-9]+|[DS]-[0-9]+");
        assertThat(rule.citation()).isNotBlank();
        assertThat(rule.da()).endsWith(".").isNotEqualTo(rule.en());
        assertThat(rule.en()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_is_in_force_from_its_first_day(LegalRule rule) {
        assertThat(rule.inForceOn(rule.validFrom())).isTrue();
        assertThat(rule.inForceOn(rule.validFrom().minusDays(1))).isFalse();
    }

    @Test
    void the_last_day_of_a_rule_is_the_day_before_its_end() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        var rule = new LegalRule("R-X-1", "x", LocalDate.of(2022, 1, 1), Optional.of(end), Mark.LAW, "da.", "en.");
        assertThat(rule.inForceOn(end.minusDays(1))).isTrue();
        assertThat(rule.inForceOn(end)).isFalse();
    }

    @ParameterizedTest(name = "{0} is in force from {1}")
    @CsvSource({
        "R-TARGET-1, 2020-01-01",
        "R-MENTOR-1, 2020-01-01",
        "R-UDB-3, 2019-10-09",
        "R-DISC-1, 2022-01-01",
        "R-DISC-2, 2022-01-01",
        "R-DFDG-4, 2022-01-01",
        "R-FOLLOW-1, 2022-01-01",
        "R-MENTOR-2, 2022-01-01",
        "R-INST-3, 2022-10-01",
        "R-UDB-9, 2022-10-01",
        "R-SUB-3, 2023-03-13"
    })
    void the_rulebook_of_a_day_holds_what_is_in_force(String id, LocalDate from) {
        assertThat(Rulebook.on(from).rule(id)).isPresent();
        assertThat(Rulebook.on(from.minusDays(1)).rule(id)).isEmpty();
    }

    @Test
    void the_rulebook_before_all_rules_is_empty() {
        assertThat(Rulebook.on(LocalDate.of(2019, 10, 8)).rules()).isEmpty();
    }

    @Test
    void nothing_ends_by_itself_in_2027() {
        assertThat(Rulebook.on(LocalDate.of(2027, 1, 1)).rules()).isEqualTo(Rules.all());
    }

    @Test
    void a_policy_has_no_negative_days() {
        assertThat(Policy.DEFAULT.reactWorkingDays()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(5, 10, 5, 1, -1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(-1, 10, 5, 1, 5, false));
    }
}
