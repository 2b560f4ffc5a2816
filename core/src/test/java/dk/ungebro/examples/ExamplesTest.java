package dk.ungebro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Rules;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dated example of the rules, executed. */
class ExamplesTest {

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_code_gives_the_expected_answer(Example example) {
        assertThat(example.computed()).isEqualTo(example.expected());
    }

    @Test
    void every_question_is_asked() {
        assertThat(Examples.all().stream().map(Example::when).collect(Collectors.toSet()))
                .containsAll(Questions.names());
    }

    @Test
    void every_example_belongs_to_a_rule_that_the_code_applies() {
        assertThat(Rules.all().stream().map(LegalRule::id).collect(Collectors.toSet()))
                .containsAll(Examples.all().stream().map(Example::rule).collect(Collectors.toSet()));
    }
}
