package dk.ungebro.contact;

import dk.ungebro.education.ProgrammeType;
import dk.ungebro.law.InstitutionRules;
import dk.ungebro.law.Law;
import java.time.LocalDate;

/** By which law an institution owes its own contact information. The two differ in first day and programmes (S-14). */
public enum ContactBasis {
    /** With the notice of an admission (R-INST-1, LAB § 30(8)): study- and vocationally qualifying education. */
    EMPLOYMENT_ACT {
        @Override
        public boolean requires(ProgrammeType programme, LocalDate day, Law law) {
            return law.inForce(InstitutionRules.ADMISSION_NOTICE, day) && programme != ProgrammeType.FGU;
        }
    },
    /** As a field of the youth database (R-INST-3, UDBBEK-512/25 § 35(2)): not for FGU and higher education. */
    YOUTH_DATABASE {
        @Override
        public boolean requires(ProgrammeType programme, LocalDate day, Law law) {
            return law.inForce(InstitutionRules.RETURN_CONTACT, day) && programme.contactRequired();
        }
    };

    /**
     * Tells whether contact information is owed.
     *
     * @param programme the kind of programme
     * @param day the day
     * @param law which law is asked
     * @return true if it is
     */
    public abstract boolean requires(ProgrammeType programme, LocalDate day, Law law);

    /**
     * Tells whether what was given is enough.
     *
     * @param contact the contact information that was given
     * @param programme the kind of programme
     * @param day the day
     * @param law which law is asked
     * @return false if contact information is owed and every field is absent
     */
    public boolean satisfiedBy(ContactInfo contact, ProgrammeType programme, LocalDate day, Law law) {
        return !contact.isEmpty() || !requires(programme, day, law);
    }
}
