package dk.ungebro.desk;

import dk.ungebro.party.CallerIdentity;

/**
 * The desk of a municipality.
 *
 * @param persons the youth's situation
 * @param injunctions the injunction
 * @param support the assessment
 * @param retention risk of dropout
 * @param mentors the right to a mentor
 */
record MunicipalityParts(
        Persons persons, Injunctions injunctions, Support support, Retention retention, Mentors mentors)
        implements MunicipalityDesk {

    static MunicipalityParts of(Casework casework, CallerIdentity caller) {
        return new MunicipalityParts(
                new RegisteredPersons(casework, caller),
                new RegisteredInjunctions(casework, caller),
                new RegisteredSupport(casework, caller),
                new RegisteredRetention(casework, caller),
                new RegisteredMentors(casework, caller));
    }
}
