package dk.ungebro.model;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Stamp;

/**
 * Something a party can do.
 *
 * @param name what it is called in a trace
 * @param question the decision it asks for
 */
record Act(String name, Question question) {

    /** A decision on a case file. */
    @FunctionalInterface
    interface Question {
        Decision decide(CaseFile file, Stamp stamp);
    }
}
