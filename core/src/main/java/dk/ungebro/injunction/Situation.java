package dk.ungebro.injunction;

import dk.ungebro.law.Computation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.TargetRules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What decides on a youth's target group (<i>målgruppe</i>, R-TARGET-1 to 3; LAB §§ 6, 27 and 30). Ages are tested on
 * the day of each act, never fixed at registration.
 *
 * @param birthDate the birth date
 * @param benefit the benefit
 * @param vocationallyQualified whether the youth has completed an education that gives occupational competence
 * @param inIntroductionProgramme whether the youth is in the introduction programme
 * @param supportsChildren whether the youth has a duty to support children at home
 */
public record Situation(
        LocalDate birthDate,
        Benefit benefit,
        boolean vocationallyQualified,
        boolean inIntroductionProgramme,
        boolean supportsChildren) {

    private static final int AGE_LIMIT = 30;
    private static final int AGE_LIMIT_NR1 = 25;
    private static final int DAYS_TO_REFER = 14;

    /**
     * The target group on a day, as far as an injunction may follow from it.
     *
     * @param on the day of the act
     * @param readiness the readiness; it tells nr. 4 from nr. 5
     * @param reading how the law is read
     * @return the group, NONE for whom no injunction is possible
     */
    public TargetGroup targetGroup(LocalDate on, Readiness readiness, Reading reading) {
        if (!reading.calendar().under(birthDate, AGE_LIMIT, on)) {
            return TargetGroup.NONE;
        }
        if (inIntroductionProgramme) {
            return TargetGroup.INTRO;
        }
        if (unemployedUnder25(on, reading)) {
            return TargetGroup.NR1;
        }
        boolean educationGroup = !vocationallyQualified && benefit.ofEducationGroups(on, reading.law());
        return educationGroup ? educationGroup(on, readiness, reading.law()) : TargetGroup.NONE;
    }

    private static TargetGroup educationGroup(LocalDate on, Readiness readiness, Law law) {
        TargetGroup group = readiness.targetGroup();
        return group == TargetGroup.NR4 || law.inForce(TargetRules.ACTIVITY_READY, on) ? group : TargetGroup.NONE;
    }

    /**
     * When the unemployment insurance fund has to refer the youth to the municipality (R-TARGET-3; LAB § 27(3)).
     *
     * @param registeredOn the day of registration as unemployed
     * @param reading how the law is read
     * @return two weeks later, or empty for whom it does not refer
     */
    public Optional<Computation> referral(LocalDate registeredOn, Reading reading) {
        return unemployedUnder25(registeredOn, reading)
                ? Optional.of(Computation.from(registeredOn).plusDays(DAYS_TO_REFER))
                : Optional.empty();
    }

    /**
     * Tells whether a recipient of unemployment benefit is one of those who are referred, assessed and ordered
     * (R-TARGET-3; LAB § 30(1)-(2)).
     *
     * @param on the day of the act: referral, assessment or order
     * @param reading how the law is read
     * @return true under 25, without qualifying education and without children to support
     */
    public boolean unemployedUnder25(LocalDate on, Reading reading) {
        return benefit == Benefit.UNEMPLOYMENT_BENEFIT
                && !vocationallyQualified
                && !supportsChildren
                && reading.law().inForce(TargetRules.UNDER_25, on)
                && reading.calendar().under(birthDate, AGE_LIMIT_NR1, on);
    }
}
