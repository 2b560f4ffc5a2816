package dk.ungebro.education;

import dk.ungebro.law.InstitutionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The study and conduct rules of a school (<i>studie- og ordensregler</i>, R-INST-4): since when each version of them
 * has said how the risk of dropout is assessed. A risk report rests on the version of its day.
 *
 * @param versions the first day of each version
 */
public record StudyAndConductRules(SortedSet<LocalDate> versions) {

    /** Copies the set. */
    public StudyAndConductRules {
        versions = Collections.unmodifiableSortedSet(new TreeSet<>(versions));
    }

    /**
     * The version on which a risk report rests.
     *
     * @param reportedOn the day of the report
     * @return the first day of the version in force, or empty if there is none yet
     */
    public Optional<LocalDate> versionOn(LocalDate reportedOn) {
        SortedSet<LocalDate> untilThen = versions.headSet(reportedOn.plusDays(1));
        return untilThen.isEmpty() ? Optional.empty() : Optional.of(untilThen.last());
    }

    /**
     * Tells whether a risk report must rest on a version: for vocational education only.
     *
     * @param programme the kind of programme
     * @param reportedOn the day of the report
     * @param law which law is asked
     * @return true if it must
     */
    public static boolean required(ProgrammeType programme, LocalDate reportedOn, Law law) {
        boolean inForce = law.inForce(InstitutionRules.STUDY_RULES_2023, reportedOn)
                || law.inForce(InstitutionRules.STUDY_RULES, reportedOn);
        return inForce && programme == ProgrammeType.VOCATIONAL;
    }

    /**
     * Tells whether a risk report has what it must rest on.
     *
     * @param programme the kind of programme
     * @param reportedOn the day of the report
     * @param law which law is asked
     * @return false if a version is required and there is none
     */
    public boolean support(ProgrammeType programme, LocalDate reportedOn, Law law) {
        return !required(programme, reportedOn, law) || versionOn(reportedOn).isPresent();
    }
}
