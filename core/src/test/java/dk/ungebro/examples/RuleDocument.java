package dk.ungebro.examples;

import dk.ungebro.law.Chapter;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Mark;
import dk.ungebro.law.NotModelled;
import dk.ungebro.law.Rules;
import dk.ungebro.law.Text;
import dk.ungebro.law.Text.Language;
import dk.ungebro.law.UnverifiedReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The document of the rules in one language, made from the rules and their examples. */
final class RuleDocument {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private RuleDocument(Language language) {
        this.language = language;
    }

    static String in(Language language) {
        var document = new RuleDocument(language);
        document.head();
        for (Chapter chapter : Chapter.values()) {
            document.chapter(chapter);
        }
        document.notModelled();
        document.readings();
        return document.text.toString();
    }

    private String say(String da, String en) {
        return new Text(da, en).in(language);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void head() {
        line("# " + say("Reglerne", "The rules"));
        line("");
        line(say(
                "Skrevet af bygningen ud fra koden: hver regel med paragraf, gyldighed og eksempler, hvis svar er"
                        + " beregnet. Spørgsmålene står på engelsk, som i testene. En gyldighed slutter dagen før den"
                        + " sidste dato.",
                "Written by the build from the code: each rule with its paragraph, its validity and its examples, whose"
                        + " answers are computed. A validity ends on the day before its second date."));
        line("");
        line(
                say(
                        "Mærker: LAW står i lovteksten, SEED i vejledningen, UNVERIFIED er projektets valg, som kan sættes"
                                + " anderledes. Kommunen er efter 1. februar 2026 aktør, hvor teksten før nævnte jobcenteret.",
                        "Marks: LAW stands in the legal text, SEED in the guide, UNVERIFIED is a choice of the project that can be"
                                + " set otherwise. From 1 February 2026 the municipality acts where texts named the jobcentre."));
        line("");
    }

    private void chapter(Chapter chapter) {
        Map<String, List<LegalRule>> rules = new LinkedHashMap<>();
        Rules.all().stream()
                .filter(rule -> rule.chapter() == chapter)
                .forEach(rule -> rules.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                        .add(rule));
        if (rules.isEmpty()) {
            return;
        }
        line("## " + chapter.title().in(language));
        line("");
        rules.forEach(this::rule);
    }

    private void rule(String id, List<LegalRule> versions) {
        LegalRule newest = versions.get(versions.size() - 1);
        line("### " + id + " " + newest.title().in(language));
        line("");
        line("| " + say("gælder", "valid") + " | " + say("paragraf", "paragraph") + " | " + say("mærke", "mark") + " | "
                + say("reglen", "the rule") + " |");
        line("|---|---|---|---|");
        versions.forEach(this::version);
        line("");
        List<Example> examples = Examples.all().stream()
                .filter(example -> example.rule().equals(id))
                .toList();
        if (!examples.isEmpty()) {
            line("| " + say("givet", "given") + " | " + say("spørgsmål", "question") + " | " + say("svar", "answer")
                    + " | " + say("grænse", "boundary") + " |");
            line("|---|---|---|---|");
            examples.forEach(this::example);
            line("");
        }
    }

    private void version(LegalRule rule) {
        String to = rule.validTo().map(day -> day.toString()).orElse("");
        String mark =
                rule.mark() == Mark.UNVERIFIED ? "**UNVERIFIED**" : rule.mark().name();
        line("| " + rule.validFrom() + " – " + to + " | " + rule.citation().text() + " | " + mark + " | "
                + rule.explanation().in(language) + " |");
    }

    private void example(Example example) {
        line("| " + example.given().replace(" ", "<br>") + " | " + example.when() + " | " + example.computed() + " | "
                + example.boundary() + " |");
    }

    private void notModelled() {
        line("## " + say("Ikke i koden", "Not modelled"));
        line("");
        line("| " + say("regel", "rule") + " | " + say("titel", "title") + " | " + say("hvorfor ikke", "why not")
                + " |");
        line("|---|---|---|");
        for (NotModelled rule : Rules.notModelled()) {
            line("| " + rule.id() + " | " + rule.title().in(language) + " | "
                    + rule.reason().in(language) + " |");
        }
        line("");
    }

    private void readings() {
        line("## " + say("Andre læsninger", "Other readings"));
        line("");
        line(say(
                "Hvor hverken lov eller vejledning svarer, gælder projektets forslag, med mindre værten vælger:",
                "Where neither act nor guide answers, the project's proposal applies unless the host chooses:"));
        line("");
        line("| " + say("valg", "choice") + " | " + say("regel", "rule") + " | " + say("betyder", "means") + " |");
        line("|---|---|---|");
        for (UnverifiedReading reading : UnverifiedReading.values()) {
            line("| `" + reading + "` | " + reading.rule() + " | "
                    + reading.text().in(language) + " |");
        }
    }
}
