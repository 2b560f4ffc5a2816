package dk.ungebro.mentor;

import dk.ungebro.contact.ContactInfo;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The five items of a mentor agreement (<i>mentoraftale</i>, R-MENTOR-9, LABBEK § 52), which stand in the youth's plan:
 * goal, mentor's name and contact, tasks, duration, hours. It stays in the municipality.
 *
 * @param goal what the support is for
 * @param mentor name and contact of the mentor; the name must be present
 * @param employer who employs the mentor (R-MENTOR-5)
 * @param tasks what the mentor does, at least one
 * @param from the first day
 * @param to the last day, inclusive
 * @param minutesPerWeek hours of direct contact, in minutes a week, more than 0
 */
public record MentorAgreement(
        Goal goal,
        ContactInfo mentor,
        Employer employer,
        Set<Task> tasks,
        LocalDate from,
        LocalDate to,
        int minutesPerWeek) {

    /** What the support is for. */
    public enum Goal {
        /** A good start. */
        START_EDUCATION,
        /** Stay in the education. */
        STAY_IN_EDUCATION,
        /** Complete the education. */
        COMPLETE_EDUCATION
    }

    /** Who employs the mentor. */
    public enum Employer {
        /** A company. */
        COMPANY,
        /** An educational institution. */
        INSTITUTION,
        /** A municipality. */
        MUNICIPALITY,
        /** An external consultant engaged by one of them. */
        EXTERNAL_CONSULTANT
    }

    /** What a mentor does. */
    public enum Task {
        /** Help to arrive and attend. */
        ATTENDANCE,
        /** Help with structure of the day. */
        STRUCTURE,
        /** Help in contact with the institution. */
        CONTACT_WITH_INSTITUTION,
        /** Help in contact with authorities. */
        CONTACT_WITH_AUTHORITIES
    }

    /**
     * Checks that all five items are there.
     *
     * @throws IllegalArgumentException if one is missing or the days are in the wrong order
     */
    public MentorAgreement {
        tasks = Collections.unmodifiableSortedSet(new TreeSet<>(tasks));
        if (mentor.name().isEmpty() || tasks.isEmpty() || to.isBefore(from) || minutesPerWeek <= 0) {
            throw new IllegalArgumentException("an agreement has goal, mentor's name, tasks, duration and hours");
        }
    }
}
