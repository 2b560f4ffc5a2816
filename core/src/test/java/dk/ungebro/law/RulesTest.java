package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    void versions_of_a_rule_follow_each_other_without_overlap() {
        Map<String, List<LegalRule>> byId = rules().collect(Collectors.groupingBy(LegalRule::id));
        byId.forEach((id, versions) -> {
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i - 1).validTo()).as(id).isPresent();
                assertThat(versions.get(i).validFrom())
                        .as(id)
                        .isAfterOrEqualTo(versions.get(i - 1).validTo().orElseThrow());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_an_id_a_citation_and_both_languages(LegalRule rule) {
        assertThat(rule.id()).matches("R-[A-Z]+-[0-9]+|[DS]-[0-9]+");
        assertThat(rule.citation().act()).isNotBlank();
        assertThat(List.of(rule.title().da(), rule.title().en()))
                .allSatisfy(title -> assertThat(title).isNotBlank().doesNotEndWith("."));
        assertThat(rule.explanation().da())
                .endsWith(".")
                .isNotEqualTo(rule.explanation().en());
        assertThat(rule.explanation().en()).endsWith(".");
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
        LegalRule rule = LegalRule.draft(Chapter.MENTOR, "R-X-1")
                .law("LAB", "§ 1")
                .to(end)
                .title("da", "en")
                .says("Da.", "En.");
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
    void a_question_for_a_rule_that_is_not_in_force_is_refused_with_the_reason() {
        assertThat(Rulebook.on(LocalDate.of(2021, 12, 31)).ask("R-FOLLOW-1"))
                .isEqualTo(new Rulebook.Answer.Refused(
                        "R-FOLLOW-1",
                        new Text(
                                "Reglen R-FOLLOW-1 gælder først fra 2022-01-01, ikke den 2021-12-31.",
                                "Rule R-FOLLOW-1 applies from 2022-01-01 only, not on 2021-12-31.")));
        assertThat(Rulebook.on(LocalDate.of(2022, 1, 1)).ask("R-FOLLOW-1"))
                .isEqualTo(new Rulebook.Answer.InForce(FollowUpRules.REACT_TO_RISK));
        assertThat(Rulebook.on(LocalDate.of(2022, 1, 1)).ask("R-NONE-1")).isInstanceOf(Rulebook.Answer.Refused.class);
    }

    @Test
    void the_regime_ends_only_when_a_host_says_so() {
        LocalDate end = Law.UNVERIFIED_END_OF_REGIME;
        Law ending = Law.OF_EACH_DAY.endingOn(end);
        assertThat(Rulebook.on(end).rule("R-FOLLOW-1")).isPresent();
        assertThat(ending.on(end.minusDays(1)).rule("R-FOLLOW-1")).isPresent();
        assertThat(ending.on(end).rule("R-FOLLOW-1")).isEmpty();
        assertThat(ending.on(end).rule("R-UDB-10")).isPresent();
    }
}
