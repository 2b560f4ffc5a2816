package dk.ungebro.subscription;

import dk.ungebro.law.Reading;
import dk.ungebro.law.RegisterRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the register tells the youth database of a measure (<i>tilbud</i>) of the employment effort (R-DFDG-7). */
public enum MeasureItem {
    /** The CPR number. */
    CPR_NUMBER,
    /** Which measure. */
    MEASURE,
    /** Its first day. */
    START,
    /** Its last day. */
    END;

    private static final int AGE_LIMIT = 25;
    private static final int FIRST_GROUP = 2;
    private static final int LAST_GROUP = 6;

    /**
     * What is told (DFDG-113/26 § 46(2)).
     *
     * @param contactGroup the number of the contact group; youths with an injunction are in 12 and not covered
     * @param birthDate the birth date
     * @param day the first day of the measure
     * @param reading how the law is read
     * @return the items for youths under 25 in contact groups 2 to 6, else none
     */
    public static Set<MeasureItem> toldOf(int contactGroup, LocalDate birthDate, LocalDate day, Reading reading) {
        boolean covered = contactGroup >= FIRST_GROUP
                && contactGroup <= LAST_GROUP
                && reading.law().inForce(RegisterRules.MEASURES, day)
                && reading.calendar().under(birthDate, AGE_LIMIT, day);
        return covered ? EnumSet.allOf(MeasureItem.class) : Set.of();
    }
}
