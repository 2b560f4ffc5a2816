package dk.ungebro.mentor;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.law.Law;
import dk.ungebro.law.MentorRules;
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

    /** Who employs the mentor: a closed list (R-MENTOR-5, LAB § 168). */
    public enum Employer {
        /** A company. */
        COMPANY(Payment.WAGE_FOR_RELEASED_HOURS, true),
        /** An educational institution. */
        INSTITUTION(Payment.WAGE_FOR_RELEASED_HOURS, true),
        /** A municipality. */
        MUNICIPALITY(Payment.WAGE_FOR_RELEASED_HOURS, false),
        /** An external consultant engaged by one of them. */
        EXTERNAL_CONSULTANT(Payment.CONSULTANT_FEE, false);

        private final Payment payment;
        private final boolean ownDuties;

        Employer(Payment payment, boolean ownDuties) {
            this.payment = payment;
            this.ownDuties = ownDuties;
        }

        /**
         * What is paid for the mentor (R-MENTOR-8, LAB §§ 169(2), 170).
         *
         * @return wage or fee
         */
        public Payment payment() {
            return payment;
        }

        /**
         * Tells whether an effort is mentor support (R-MENTOR-6, LAB § 169(1)). A company or an institution does much
         * for its people anyway: there the effort must exceed that and be decisive.
         *
         * @param beyondTheUsual whether it exceeds what is usually expected
         * @param decisive whether it is decisive for the activity
         * @return true if it can be paid as mentor support
         */
        public boolean supportsBy(boolean beyondTheUsual, boolean decisive) {
            return !ownDuties || (beyondTheUsual && decisive);
        }
    }

    /** What is paid for a mentor. */
    public enum Payment {
        /** Wage for the hours in which an employee is released (<i>frikøb</i>). */
        WAGE_FOR_RELEASED_HOURS,
        /** A fee for a consultant. */
        CONSULTANT_FEE
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

    /**
     * Tells whether an agreement has the form of its day (R-MENTOR-9): guidance on complaint was part of the written
     * agreement of the former act, and is no longer.
     *
     * @param complaintGuidance whether it has guidance on complaint
     * @param madeOn the day on which it was made or signed
     * @param law which law is asked
     * @return false if guidance on complaint is required and missing
     */
    public static boolean formIsComplete(boolean complaintGuidance, LocalDate madeOn, Law law) {
        return complaintGuidance || !law.inForce(MentorRules.WRITTEN_AGREEMENT, madeOn);
    }
}
