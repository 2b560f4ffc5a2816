package dk.ungebro.desk;

import dk.ungebro.party.CallerIdentity;

/**
 * The desk of a municipality.
 *
 * @param persons the youth's situation
 * @param injunctions the injunction
 * @param contactCourse the contact course
 * @param youthEffort the youth effort
 * @param support the assessment
 * @param retention risk of dropout
 * @param mentors the right to a mentor
 */
record MunicipalityParts(
        Persons persons,
        Injunctions injunctions,
        ContactCourses contactCourse,
        YouthEffort youthEffort,
        Support support,
        Retention retention,
        Mentors mentors)
        implements MunicipalityDesk {

    static MunicipalityParts of(Casework casework, CallerIdentity caller) {
        return new MunicipalityParts(
                new RegisteredPersons(casework, caller),
                new RegisteredInjunctions(casework, caller),
                new RegisteredContactCourses(casework, caller),
                new RegisteredYouthEffort(casework, caller),
                new RegisteredSupport(casework, caller),
                new RegisteredRetention(casework, caller),
                new RegisteredMentors(casework, caller));
    }
}
