package dk.ungebro.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.Documents;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.NotModelled;
import dk.ungebro.law.Rules;
import dk.ungebro.law.Text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The documents of the rules are those of the code, and no rule is forgotten. With {@code -Ddocuments.write=true} the
 * documents are written instead of compared.
 */
class RuleDocumentTest {

    @ParameterizedTest
    @CsvSource({"EN, rules.md", "DA, da/regler.md"})
    void the_document_is_the_one_of_the_code(Language language, String file) throws IOException {
        Path document = Documents.folder().resolve(file);
        String text = RuleDocument.in(language);
        if (Documents.areWritten()) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, text);
        }
        assertThat(Files.readString(document))
                .as("docs/" + file + " differs from the code; write it with"
                        + " mvn -pl core test -Dtest=RuleDocumentTest -Dtest.args=-Ddocuments.write=true")
                .isEqualTo(text);
    }

    @Test
    void every_rule_is_modelled_or_listed_with_a_reason() {
        Set<String> known = Examples.lines("rule-ids.txt").collect(Collectors.toCollection(TreeSet::new));
        Set<String> modelled = modelled();
        Set<String> notModelled =
                Rules.notModelled().stream().map(NotModelled::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(modelled).doesNotContainAnyElementsOf(notModelled);
        Set<String> ours = new TreeSet<>(modelled);
        ours.addAll(notModelled);
        // S-3 is a contradiction between law and guide on which a duty rests.
        ours.remove("S-3");
        assertThat(ours).isEqualTo(known);
    }

    @Test
    void every_reason_is_given_in_both_languages() {
        assertThat(Rules.notModelled())
                .allSatisfy(rule -> assertThat(List.of(
                                rule.title().da(),
                                rule.title().en(),
                                rule.reason().da(),
                                rule.reason().en()))
                        .as(rule.id())
                        .allSatisfy(text -> assertThat(text).isNotBlank()));
    }

    @Test
    void every_modelled_rule_has_an_example_at_a_boundary() {
        Set<String> shown = Examples.all().stream()
                .filter(example -> !example.boundary().isEmpty())
                .map(Example::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsAll(modelled());
    }

    private static Set<String> modelled() {
        return Rules.all().stream().map(LegalRule::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
