package dk.ungebro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A gate that was never seen red is no gate: the fixture breaks each rule on purpose. */
class ArchitectureSeenRedTest {

    private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages("dk.ungebro.fixture");
    private static final Map<String, ArchRule> RULES = new ArchitectureRules("dk.ungebro.fixture").all();

    private static final Map<String, List<String>> CAUGHT = Map.ofEntries(
            Map.entry("pure model", List.of("law.ImpureRule")),
            Map.entry("jackson", List.of("law.ImpureRule")),
            Map.entry("hibernate validator", List.of("exchange.SecondValidator")),
            Map.entry("ports", List.of("port.LeakyPort.read(", "port.LeakyPort.write(", "port.LeakyPort.all(")),
            Map.entry(
                    "surroundings",
                    List.of(
                            "Instant.now()",
                            "LocalDate.now()",
                            "LocalDate.now(java.time.ZoneId)",
                            "Clock.systemUTC()",
                            "Clock.systemDefaultZone()",
                            "System.currentTimeMillis()",
                            "System.nanoTime()",
                            "ZoneId.systemDefault()",
                            "TimeZone.getDefault()",
                            "System.out",
                            "System.err",
                            "printStackTrace()")),
            Map.entry("threads", List.of("java.lang.Thread", "java.util.Date")),
            Map.entry("cycles", List.of("party.RingPart", "support.RingClosure")),
            Map.entry("floors", List.of("party.RingPart")),
            Map.entry("open classes", List.of("casefile.OpenClass", "casefile.OpenAbstractClass")),
            Map.entry("open interfaces", List.of("casefile.OpenInterface")),
            Map.entry("digits", List.of("desk.DigitReader")),
            Map.entry(
                    "names",
                    List.of("$CaseImpl", "$CaseManager", "$CaseHelper", "$CaseUtils", "$CaseDTO", "$CaseEntity")),
            Map.entry("nullness", List.of("journal.Unmarked")));

    @Test
    void each_rule_has_a_violation_in_the_fixture() {
        assertThat(CAUGHT.keySet()).isEqualTo(RULES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> each_rule_was_seen_red() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> assertRed(rule.getValue(), CAUGHT.get(rule.getKey()))));
    }

    private static void assertRed(ArchRule rule, List<String> caught) {
        assertThatThrownBy(() -> rule.check(FIXTURE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(caught.toArray(CharSequence[]::new));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_fails_where_it_finds_nothing_to_check() {
        JavaClasses nothing = new ClassFileImporter().importClasses();
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(nothing))
                                .isInstanceOf(AssertionError.class)));
    }

    @Test
    void the_builder_may_have_a_default_clock_and_nothing_else() {
        assertThatThrownBy(() -> RULES.get("surroundings").check(FIXTURE))
                .message()
                .contains("Ungebro$Builder.zone(")
                .doesNotContain("Ungebro$Builder.clock(");
    }
}
