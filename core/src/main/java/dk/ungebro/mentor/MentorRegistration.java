package dk.ungebro.mentor;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a municipality registers about a mentor (R-MENTOR-12, DFDG-113/26 § 43(4)): the agreement, which holds start,
 * end, goal, mentor, tasks and hours, and who employs the mentor.
 *
 * @param agreement the agreement
 * @param cvr the employer's company number, eight digits
 * @param productionUnit the employer's P number, ten digits
 */
public record MentorRegistration(MentorAgreement agreement, Optional<String> cvr, Optional<String> productionUnit) {

    private static final Pattern CVR = Pattern.compile("[0-9]{8}");
    private static final Pattern PRODUCTION_UNIT = Pattern.compile("[0-9]{10}");
    private static final int MINUTES_PER_HOUR = 60;

    /** A field that can be missing. */
    public enum Field {
        /** The employer's company number. */
        CVR,
        /** The employer's P number. */
        PRODUCTION_UNIT,
        /** How to reach the mentor. */
        MENTOR_CONTACT
    }

    /**
     * Checks the form of the numbers.
     *
     * @throws IllegalArgumentException if one has another form; the message does not repeat it
     */
    public MentorRegistration {
        if (cvr.filter(number -> !CVR.matcher(number).matches()).isPresent()
                || productionUnit
                        .filter(number -> !PRODUCTION_UNIT.matcher(number).matches())
                        .isPresent()) {
            throw new IllegalArgumentException("a company number has 8 digits, a P number 10");
        }
    }

    /**
     * What is missing.
     *
     * @return the missing fields, none if the registration is complete
     */
    public Set<Field> missing() {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        if (cvr.isEmpty()) {
            missing.add(Field.CVR);
        }
        if (productionUnit.isEmpty()) {
            missing.add(Field.PRODUCTION_UNIT);
        }
        if (agreement.mentor().phone().isEmpty() && agreement.mentor().email().isEmpty()) {
            missing.add(Field.MENTOR_CONTACT);
        }
        return Collections.unmodifiableSet(missing);
    }

    /**
     * The whole hours a week.
     *
     * @return the hours beside {@link #weeklyMinutes}
     */
    public int weeklyHours() {
        return agreement.minutesPerWeek() / MINUTES_PER_HOUR;
    }

    /**
     * The minutes a week beside the whole hours.
     *
     * @return 0 to 59
     */
    public int weeklyMinutes() {
        return agreement.minutesPerWeek() % MINUTES_PER_HOUR;
    }
}
