package dk.ungebro.effort;

import dk.ungebro.law.Reading;
import dk.ungebro.law.YouthEffortRules;
import java.time.LocalDate;
import java.util.List;

/**
 * The duty of those of 15 to 17 years to be in education, employment or another activity (R-KUI-1, R-KUI-2; UNGELOV
 * § 2 a).
 *
 * @param birthDate the birth date
 * @param exemptions the times in which the youth is exempt
 */
public record ActivityDuty(LocalDate birthDate, List<Exemption> exemptions) {

    private static final int FROM_AGE = 15;
    private static final int OF_AGE = 18;

    /** Copies the list. */
    public ActivityDuty {
        exemptions = List.copyOf(exemptions);
    }

    /**
     * Tells whether the youth has the duty on a day.
     *
     * @param day the day
     * @param reading how the law is read
     * @return true from the 15th birthday to the day before the 18th, unless the day is exempt
     */
    public boolean appliesOn(LocalDate day, Reading reading) {
        return reading.law().inForce(YouthEffortRules.DUTY_UNDER_18, day)
                && !reading.calendar().under(birthDate, FROM_AGE, day)
                && reading.calendar().under(birthDate, OF_AGE, day)
                && exemptions.stream().noneMatch(exemption -> exemption.frees(day, reading.law()));
    }
}
