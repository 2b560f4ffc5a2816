package dk.ungebro.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a rule of law or of the guide, as the code applies it. Versions of a rule share the id and follow each
 * other in time.
 *
 * @param id the stable id, for example {@code R-FOLLOW-1}
 * @param chapter the part of the law it belongs to
 * @param citation act and paragraph
 * @param validFrom the first day it applies
 * @param validTo the first day it no longer applies, absent while it has no end
 * @param mark how well it is founded
 * @param title what it is called
 * @param explanation what it says
 */
public record LegalRule(
        String id,
        Chapter chapter,
        Citation citation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Mark mark,
        Text title,
        Text explanation) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the rule ends before it begins
     */
    public LegalRule {
        if (validTo.isPresent() && !validTo.get().isAfter(validFrom)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    /**
     * Begins a version of a rule.
     *
     * @param chapter the part of the law
     * @param id the stable id
     * @return a draft
     */
    static Draft draft(Chapter chapter, String id) {
        return new Draft(chapter, id);
    }

    /**
     * The name of this version.
     *
     * @return id and first day, for example {@code R-FOLLOW-1/2022-01-01}
     */
    public String version() {
        return id + "/" + validFrom;
    }

    /**
     * Tells whether the rule applies on a day, by its own dates. What a question asks is {@link Law#inForce}, which also
     * knows the end of the regime.
     *
     * @param day a Copenhagen day
     * @return true from {@code validFrom} to the day before {@code validTo}
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }
}
