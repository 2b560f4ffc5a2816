package dk.ungebro.examples;

import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;

/** The reading of an example: the project's, or another one where the example says {@code choosing=...}. */
final class Choosing {

    private Choosing() {}

    static Reading of(Given given) {
        return given.maybe("choosing")
                .map(name -> Reading.DEFAULT.choosing(UnverifiedReading.valueOf(name)))
                .orElse(Reading.DEFAULT);
    }
}
