package dk.ungebro.education;

import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthDatabaseRules;
import java.time.LocalDate;

/** On whom reports to the youth database are made (R-UDB-2, R-SCOPE-1; UDBBEK-512/25 § 31(2)-(3)). */
public final class ReportScope {

    private static final int FROM_AGE = 15;
    private static final int TO_AGE = 30;

    private ReportScope() {}

    /**
     * Tells whether reports are made on a youth who lives in Denmark.
     *
     * @param birthDate the birth date
     * @param completed the highest completed education
     * @param day the day
     * @param reading how the law is read
     * @return true from the 15th birthday to the day before the 30th, without a completed youth or higher education
     */
    public static boolean covers(LocalDate birthDate, CompletedEducation completed, LocalDate day, Reading reading) {
        DanishCalendar calendar = reading.calendar();
        return reading.law().inForce(YouthDatabaseRules.UDB_SCOPE, day)
                && !completed.endsReporting()
                && !calendar.under(birthDate, FROM_AGE, day)
                && calendar.under(birthDate, TO_AGE, day);
    }
}
