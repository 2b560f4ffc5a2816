package dk.ungebro.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules in force on one day.
 *
 * @param day the Copenhagen day
 * @param rules the rules that apply on it
 */
public record Rulebook(LocalDate day, List<LegalRule> rules) {

    /** The answer to a question for a rule. */
    public sealed interface Answer {

        /**
         * A version is in force.
         *
         * @param rule the version
         */
        record InForce(LegalRule rule) implements Answer {}

        /**
         * No version is in force on the day, so nothing may rest on it.
         *
         * @param id the id that was asked for
         * @param reason why, in both languages
         */
        record Refused(String id, Text reason) implements Answer {}
    }

    /** Copies the list. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /**
     * The rules in force on a day.
     *
     * @param day the Copenhagen day
     * @return the rulebook of that day
     */
    public static Rulebook on(LocalDate day) {
        return Law.OF_EACH_DAY.on(day);
    }

    /**
     * Looks up a rule by its id.
     *
     * @param id for example {@code R-FOLLOW-1}
     * @return the version in force, or empty if there is none on the day
     */
    public Optional<LegalRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Asks for a rule.
     *
     * @param id for example {@code R-FOLLOW-1}
     * @return the version in force, or a refusal that says why there is none
     */
    public Answer ask(String id) {
        return rule(id).<Answer>map(Answer.InForce::new).orElseGet(() -> new Answer.Refused(id, whyNot(id)));
    }

    private Text whyNot(String id) {
        List<LegalRule> versions =
                Rules.all().stream().filter(rule -> rule.id().equals(id)).toList();
        if (versions.isEmpty()) {
            return new Text("Reglen " + id + " findes ikke.", "There is no rule " + id + ".");
        }
        LocalDate first = versions.get(0).validFrom();
        return day.isBefore(first)
                ? new Text(
                        "Reglen " + id + " gælder først fra " + first + ", ikke den " + day + ".",
                        "Rule " + id + " applies from " + first + " only, not on " + day + ".")
                : new Text(
                        "Reglen " + id + " gælder ikke den " + day + ".",
                        "Rule " + id + " does not apply on " + day + ".");
    }
}
