package dk.ungebro.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule of law or of the guide, as the code applies it.
 *
 * @param id the stable id, for example {@code R-FOLLOW-1}
 * @param citation act and paragraph
 * @param validFrom the first day it applies
 * @param validTo the first day it no longer applies, absent while it has no end
 * @param mark how well it is founded
 * @param da what it says, in Danish
 * @param en what it says, in English
 */
public record LegalRule(
        String id, String citation, LocalDate validFrom, Optional<LocalDate> validTo, Mark mark, String da, String en) {

    /**
     * Tells whether the rule applies on a day.
     *
     * @param day a Copenhagen day
     * @return true from {@code validFrom} to the day before {@code validTo}
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }
}
