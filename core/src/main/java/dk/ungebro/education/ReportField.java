package dk.ungebro.education;

import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthDatabaseRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be reported to the youth database on a youth, a closed list (R-UDB-4 to 7; UDBBEK-512/25 §§ 32-35). */
public enum ReportField {
    /** Admission. */
    ADMISSION,
    /** Result of an admission test. */
    ADMISSION_TEST,
    /** Interruption and its cause code. */
    INTERRUPTION,
    /** Completion. */
    COMPLETION,
    /** Risk of dropout. */
    DROPOUT_RISK,
    /** Employment status. */
    EMPLOYMENT_STATUS,
    /** Activities that the municipality has begun. */
    ACTIVITIES,
    /** That there is an injunction. */
    INJUNCTION,
    /** The assigned contact person of the municipal youth effort (<i>§ 2 l</i>): name, telephone, e-mail. */
    KUI_CONTACT_PERSON,
    /** Goals and wishes for education and job. */
    GOALS_AND_WISHES,
    /** Assessment of educational readiness, until 31 July 2024. */
    READINESS_ASSESSMENT,
    /** First day of the injunction. */
    INJUNCTION_START,
    /** The municipality that gave it. */
    ISSUING_MUNICIPALITY,
    /** When it was registered. */
    REGISTRATION_TIME,
    /** Why subscription or injunction ended. */
    END_CAUSE,
    /** Code of the ordered education, until 30 September 2022. */
    ORDERED_PROGRAMME,
    /** Institution number of the ordered education, until 30 September 2022. */
    ORDERED_INSTITUTION,
    /** Contact at the municipality. */
    MUNICIPAL_CONTACT,
    /** Support needs by LAB § 30(7). */
    SUPPORT_NEED,
    /** Contact at the institution. */
    INSTITUTION_CONTACT;

    private static final int REDUCED_FROM_AGE = 25;
    private static final Set<ReportField> FROM_25 = Collections.unmodifiableSet(
            EnumSet.of(ADMISSION, INTERRUPTION, COMPLETION, DROPOUT_RISK, INJUNCTION, GOALS_AND_WISHES));
    private static final Set<ReportField> UNDER_25 =
            Collections.unmodifiableSet(EnumSet.range(ADMISSION, GOALS_AND_WISHES));
    private static final Set<ReportField> UNDER_25_WITH_READINESS =
            Collections.unmodifiableSet(EnumSet.range(ADMISSION, READINESS_ASSESSMENT));
    private static final Set<ReportField> OF_INJUNCTION_OLD =
            Collections.unmodifiableSet(EnumSet.range(INJUNCTION_START, ORDERED_INSTITUTION));
    private static final Set<ReportField> OF_INJUNCTION = Collections.unmodifiableSet(EnumSet.of(
            INJUNCTION_START, ISSUING_MUNICIPALITY, REGISTRATION_TIME, END_CAUSE, MUNICIPAL_CONTACT, SUPPORT_NEED));

    /**
     * The fields reported on a youth because of the age (R-UDB-4, R-UDB-5): the full set until the day before the 25th
     * birthday, a smaller one until the day before the 30th.
     *
     * @param birthDate the birth date
     * @param day the day
     * @param reading how the law is read
     * @return the fields, none outside 15 to 29 years
     */
    public static Set<ReportField> fieldsFor(LocalDate birthDate, LocalDate day, Reading reading) {
        if (!ReportScope.covers(birthDate, CompletedEducation.NONE, day, reading)) {
            return Set.of();
        }
        if (!reading.calendar().under(birthDate, REDUCED_FROM_AGE, day)) {
            return FROM_25;
        }
        return reading.law().inForce(YouthDatabaseRules.FIELDS_WITH_READINESS, day)
                ? UNDER_25_WITH_READINESS
                : UNDER_25;
    }

    /**
     * The fields that the municipality adds for an injunction, at any age (R-UDB-6).
     *
     * @param day the day
     * @param law which law is asked
     * @return the fields, none before the first order
     */
    public static Set<ReportField> fieldsOfInjunction(LocalDate day, Law law) {
        if (law.inForce(YouthDatabaseRules.INJUNCTION_FIELDS, day)) {
            return OF_INJUNCTION;
        }
        return law.inForce(YouthDatabaseRules.INJUNCTION_FIELDS_OLD, day) ? OF_INJUNCTION_OLD : Set.of();
    }

    /**
     * The fields that the institution adds for a youth with an injunction, at any age (R-UDB-7).
     *
     * @param programme the kind of programme
     * @param day the day
     * @param law which law is asked
     * @return its contact, or none for FGU and higher education and before 1 October 2022
     */
    public static Set<ReportField> fieldsOfInstitution(ProgrammeType programme, LocalDate day, Law law) {
        return programme.contactRequired() && law.inForce(YouthDatabaseRules.INSTITUTION_CONTACT, day)
                ? Set.of(INSTITUTION_CONTACT)
                : Set.of();
    }
}
