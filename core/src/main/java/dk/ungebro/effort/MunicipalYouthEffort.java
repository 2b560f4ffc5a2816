package dk.ungebro.effort;

import dk.ungebro.law.Computation;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the municipal youth effort (<i>kommunal ungeindsats</i>) is for a youth (R-KUI-6, 7, 10, 11; UNGELOV §§ 2 f, 2 j,
 * 3, 12 a).
 *
 * @param birthDate the birth date
 * @param reading how the law is read
 */
public record MunicipalYouthEffort(LocalDate birthDate, Reading reading) {

    private static final int AGE_LIMIT = 25;
    private static final int AGE_LIMIT_INJUNCTION = 30;

    /** A unit of the municipality. */
    public enum Unit {
        /** The youth effort, which coordinates. */
        YOUTH_EFFORT,
        /** The employment unit. */
        EMPLOYMENT
    }

    /** Whether the youth is guided. */
    public enum Guidance {
        /** The youth effort guides on its own. */
        OWED,
        /** Only if the municipality asks for it. */
        ON_REQUEST,
        /** Not at all. */
        NONE
    }

    /**
     * The last day on which the plan is revised (R-KUI-6).
     *
     * @return the day before the 25th birthday, with its steps
     */
    public Computation lastRevision() {
        return Computation.from(reading.calendar().birthday(birthDate, AGE_LIMIT))
                .minusDays(1);
    }

    /**
     * Tells whether the plan is to be revised when needed (R-KUI-6).
     *
     * @param settled whether the youth is qualified or firmly attached to the labour market
     * @param day the day
     * @return true until the day before the 25th birthday, unless settled
     */
    public boolean planRevised(boolean settled, LocalDate day) {
        return !settled && covers(YouthEffortRules.PLAN_REVISION, day);
    }

    /**
     * The units that serve a youth, in one coordinated case (R-KUI-7).
     *
     * @param onBenefit whether the youth receives a benefit
     * @param day the day
     * @return the youth effort for those under 25, the employment unit for those with a benefit
     */
    public Set<Unit> units(boolean onBenefit, LocalDate day) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        if (covers(YouthEffortRules.COORDINATION, day)) {
            units.add(Unit.YOUTH_EFFORT);
        }
        if (onBenefit) {
            units.add(Unit.EMPLOYMENT);
        }
        return units;
    }

    /**
     * Whether the youth is guided (R-KUI-10).
     *
     * @param occupied whether the youth is in full-time work or in a youth or higher education, or has completed one
     * @param injunction whether an injunction is in force
     * @param day the day
     * @return the answer
     */
    public Guidance guidance(boolean occupied, boolean injunction, LocalDate day) {
        if (!occupied && covers(YouthEffortRules.GUIDANCE, day)) {
            return Guidance.OWED;
        }
        boolean onRequest = injunction
                && reading.law().inForce(YouthEffortRules.GUIDANCE, day)
                && reading.calendar().under(birthDate, AGE_LIMIT_INJUNCTION, day);
        return onRequest ? Guidance.ON_REQUEST : Guidance.NONE;
    }

    /**
     * Tells whether institution and municipality organise retention together (R-KUI-11).
     *
     * @param day the day
     * @return true until the day before the 25th birthday
     */
    public boolean jointRetention(LocalDate day) {
        return covers(YouthEffortRules.JOINT_RETENTION, day);
    }

    private boolean covers(LegalRule rule, LocalDate day) {
        return reading.law().inForce(rule, day) && reading.calendar().under(birthDate, AGE_LIMIT, day);
    }
}
