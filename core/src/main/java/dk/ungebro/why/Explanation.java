package dk.ungebro.why;

import dk.ungebro.law.DateStep;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Text;
import dk.ungebro.law.Text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer and what it rests on.
 *
 * @param question what was asked
 * @param answer the answer
 * @param facts the facts, with their three times
 * @param rules the versions of the rules that were in force
 * @param computation how each date was computed, step by step
 * @param otherwise from which dates on the answer would differ
 */
public record Explanation(
        Text question,
        Text answer,
        List<Ground> facts,
        List<LegalRule> rules,
        List<DateStep> computation,
        List<Counterfactual> otherwise) {

    private static final Text FACTS = new Text("Fakta", "Facts");
    private static final Text RULES = new Text("Regler", "Rules");
    private static final Text DATES = new Text("Beregning", "Computation");
    private static final Text OTHERWISE = new Text("Hvis datoen var en anden", "Had the date been another");

    /** Copies the lists. */
    public Explanation {
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        computation = List.copyOf(computation);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * The explanation as text.
     *
     * @param language Danish or English
     * @return lines separated by a line feed, without person numbers or names
     */
    public String text(Language language) {
        return Stream.of(
                        Stream.of(question.in(language), answer.in(language)),
                        part(FACTS, facts.stream().map(Ground::text), language),
                        part(RULES, rules.stream().map(Explanation::cited), language),
                        part(DATES, computation.stream().map(DateStep::text), language),
                        part(OTHERWISE, otherwise.stream().map(Counterfactual::text), language))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> part(Text heading, Stream<Text> lines, Language language) {
        List<String> items = lines.map(line -> "- " + line.in(language)).toList();
        return items.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(heading.in(language) + ":"), items.stream());
    }

    private static Text cited(LegalRule rule) {
        String name = rule.version() + ", " + rule.citation().text() + ": ";
        return new Text(
                name + rule.explanation().da(), name + rule.explanation().en());
    }
}
