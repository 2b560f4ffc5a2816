package dk.ungebro.protection;

import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.law.Reading;
import java.time.LocalDate;

/**
 * What is known of a youth, as far as the rules tell kinds apart (R-GDPR-3, R-GDPR-5, R-SPS-1). There is no constant for
 * criminal offences or for health: such data cannot be named here (R-GDPR-8, S-8).
 */
public enum DataType {
    /** Admission, interruption and completion. */
    EDUCATION_STATUS(Home.YOUTH_DATABASE, Age.ANY),
    /** Risk of dropout or of interruption. */
    DROPOUT_RISK(Home.YOUTH_DATABASE, Age.ANY),
    /** The injunction. */
    INJUNCTION(Home.YOUTH_DATABASE, Age.ANY),
    /** The highest completed education. */
    HIGHEST_COMPLETED_EDUCATION(Home.YOUTH_DATABASE, Age.ANY),
    /** Plans, goals and wishes. */
    PLANS_AND_GOALS(Home.YOUTH_DATABASE, Age.ANY),
    /** The support need under LAB § 30(7). */
    SUPPORT_NEED(Home.YOUTH_DATABASE, Age.ANY),
    /** Whom the institution may call at the municipality. */
    MUNICIPAL_CONTACT(Home.YOUTH_DATABASE, Age.ANY),
    /** Whom the municipality may call at the institution. */
    INSTITUTION_CONTACT(Home.YOUTH_DATABASE, Age.ANY),
    /** The contact person of the youth effort. */
    KUI_CONTACT_PERSON(Home.YOUTH_DATABASE, Age.UNDER_25),
    /** Whether the youth works. */
    EMPLOYMENT_STATUS(Home.YOUTH_DATABASE, Age.UNDER_25),
    /** Activities of the employment effort. */
    ACTIVITIES(Home.YOUTH_DATABASE, Age.UNDER_25),
    /** The result of an admission test. */
    ADMISSION_TEST(Home.YOUTH_DATABASE, Age.UNDER_25),
    /** Two facts that document a grant: end of FGU, and change from gymnasium to vocational education. */
    GRANT_DOCUMENTATION(Home.YOUTH_DATABASE, Age.ANY),
    /** Documentation of a disability. */
    DISABILITY_DOCUMENTATION(Home.SUPPORT_SYSTEM, Age.ANY),
    /** The result of a dyslexia test. */
    DYSLEXIA_TEST(Home.SUPPORT_SYSTEM, Age.ANY);

    private static final int AGE_LIMIT = 25;
    private static final int AGE_LIMIT_ALL = 30;

    private final Home home;
    private final Age age;

    DataType(Home home, Age age) {
        this.home = home;
        this.age = age;
    }

    /** The system in which data belong. */
    public enum Home {
        /** The youth database. */
        YOUTH_DATABASE,
        /** The system of special educational support (<i>SPS</i>). */
        SUPPORT_SYSTEM
    }

    private enum Age {
        ANY,
        UNDER_25
    }

    /**
     * The system in which the data belong (R-SPS-1).
     *
     * @return the system
     */
    public Home home() {
        return home;
    }

    /**
     * Tells whether the youth database may hold the data about a youth (R-GDPR-3, UNGELOV § 15 d(1)). Whether they are
     * necessary is a judgement besides.
     *
     * @param birthDate the birth date
     * @param day the day
     * @param reading how the law is read
     * @return false for data of another system, from the 30th birthday on, and for the fuller set from the 25th
     */
    public boolean inYouthDatabase(LocalDate birthDate, LocalDate day, Reading reading) {
        int limit = age == Age.UNDER_25 ? AGE_LIMIT : AGE_LIMIT_ALL;
        return home == Home.YOUTH_DATABASE
                && reading.law().inForce(DataProtectionRules.CONTENT_LIMIT, day)
                && reading.calendar().under(birthDate, limit, day);
    }
}
