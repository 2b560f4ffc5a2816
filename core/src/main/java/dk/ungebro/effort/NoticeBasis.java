package dk.ungebro.effort;

import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthDatabaseRules;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which act an institution's notice rests, and so who gets it (R-KUI-12, R-SCOPE-1): the thresholds and the ages
 * differ.
 */
public enum NoticeBasis {
    /** The act on the youth effort, § 12 c: the municipality of residence. */
    YOUTH_ACT(0, 25),
    /** The order on reports: the youth database. */
    YOUTH_DATABASE(15, 30),
    /** LAB § 30(8): the municipality of the injunction. */
    EMPLOYMENT_ACT(0, 30);

    private final int fromAge;
    private final int toAge;

    NoticeBasis(int fromAge, int toAge) {
        this.fromAge = fromAge;
        this.toAge = toAge;
    }

    /** What an institution gives notice of. */
    public enum Occurrence {
        /** Admission. */
        ADMISSION,
        /** A risk of dropout. */
        RISK,
        /** An imminent risk of dropout (<i>overhængende risiko</i>). */
        IMMINENT_RISK,
        /** Interruption. */
        INTERRUPTION,
        /** Completion. */
        COMPLETION
    }

    /**
     * The learner.
     *
     * @param birthDate the birth date
     * @param pastCompulsorySchool whether compulsory school is over
     * @param completedYouthEducation whether a youth or higher education is completed
     * @param injunction whether an injunction is in force
     */
    public record Learner(
            LocalDate birthDate, boolean pastCompulsorySchool, boolean completedYouthEducation, boolean injunction) {}

    /**
     * The acts on which a notice rests.
     *
     * @param learner the learner
     * @param occurrence what happened
     * @param day the day
     * @param reading how the law is read
     * @return the acts; none if nobody is notified
     */
    public static Set<NoticeBasis> of(Learner learner, Occurrence occurrence, LocalDate day, Reading reading) {
        Set<NoticeBasis> bases = EnumSet.noneOf(NoticeBasis.class);
        for (NoticeBasis basis : values()) {
            if (basis.covers(learner)
                    && basis.concerns(occurrence)
                    && basis.inTime(learner.birthDate(), day, reading)) {
                bases.add(basis);
            }
        }
        return bases;
    }

    private boolean covers(Learner learner) {
        return switch (this) {
            case YOUTH_ACT -> learner.pastCompulsorySchool() && !learner.completedYouthEducation();
            case YOUTH_DATABASE -> !learner.completedYouthEducation();
            case EMPLOYMENT_ACT -> learner.injunction();
        };
    }

    private boolean concerns(Occurrence occurrence) {
        return switch (occurrence) {
            case ADMISSION, IMMINENT_RISK -> true;
            case RISK -> this != YOUTH_ACT;
            case INTERRUPTION, COMPLETION -> this != EMPLOYMENT_ACT;
        };
    }

    private boolean inTime(LocalDate birthDate, LocalDate day, Reading reading) {
        return inForce(day, reading.law())
                && !reading.calendar().under(birthDate, fromAge, day)
                && reading.calendar().under(birthDate, toAge, day);
    }

    private boolean inForce(LocalDate day, Law law) {
        return switch (this) {
            case YOUTH_ACT -> law.inForce(YouthEffortRules.NOTIFY_RESIDENCE, day);
            case YOUTH_DATABASE ->
                law.on(day).rule(YouthDatabaseRules.UDB_SCOPE.id()).isPresent();
            case EMPLOYMENT_ACT -> !law.regimeEndedOn(day);
        };
    }
}
