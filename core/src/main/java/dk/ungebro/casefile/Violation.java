package dk.ungebro.casefile;

import java.util.Optional;

/**
 * One thing that is wrong with an input. Never repeats a value.
 *
 * @param path what is wrong, as a path into the input
 * @param code a stable code
 * @param rule the id of the rule behind it, absent for a matter of form
 * @param da what is wrong and how to mend it, in Danish
 * @param en the same in English
 */
public record Violation(String path, String code, Optional<String> rule, String da, String en) {}
