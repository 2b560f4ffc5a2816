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

    /** Copies the list. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /**
     * The rules in force on a day.
     *
     * @param day the Copenhagen day
     * @return the rulebook of that day, perhaps without any rule
     */
    public static Rulebook on(LocalDate day) {
        return new Rulebook(
                day, Rules.all().stream().filter(rule -> rule.inForceOn(day)).toList());
    }

    /**
     * Looks up a rule by its id.
     *
     * @param id for example {@code R-FOLLOW-1}
     * @return the rule, or empty if none of that id is in force on the day
     */
    public Optional<LegalRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
