package dk.ungebro.sandbox.input;

import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.youth.CprNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An accepted row of {@code youths.csv}.
 *
 * @param cpr the person number
 * @param name for the youth register only
 * @param birthDate as the person number says
 * @param municipality the municipality of the case
 * @param targetGroup the target group
 * @param benefit the benefit
 * @param benefitFrom first day of the benefit
 * @param benefitTo last day of the benefit
 * @param appliedOn first contact with the municipality
 * @param injunctionOn day of the injunction, absent: none
 * @param orderedInstitution the institution that the youth is ordered to, absent: none
 * @param needs the need of support
 * @param documented whether a need is documented; says nothing where there is none
 * @param otherSupportPersons whether other support persons are attached
 * @param contactWanted whether the municipality wants to be contacted
 * @param guardian whether a guardian is known
 * @param mentorClaimedOn day on which the right to a mentor is claimed
 */
public record YouthRow(
        CprNumber cpr,
        String name,
        LocalDate birthDate,
        MunicipalityCode municipality,
        TargetGroup targetGroup,
        Benefit benefit,
        Optional<LocalDate> benefitFrom,
        Optional<LocalDate> benefitTo,
        Optional<LocalDate> appliedOn,
        Optional<LocalDate> injunctionOn,
        Optional<InstitutionNumber> orderedInstitution,
        Needs needs,
        boolean documented,
        boolean otherSupportPersons,
        boolean contactWanted,
        boolean guardian,
        Optional<LocalDate> mentorClaimedOn) {

    /**
     * The day on which the municipality opens the case.
     *
     * @param firstDay the first day of the run, for a youth on whom the row names no day
     * @return the earliest of first contact, injunction, first day of the benefit and claim of the mentor
     */
    public LocalDate opensOn(LocalDate firstDay) {
        return Stream.of(appliedOn, injunctionOn, benefitFrom, mentorClaimedOn)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(firstDay);
    }
}
