package dk.ungebro.casefile;

import dk.ungebro.journal.Fact;

/** What has happened is recorded, what is to come is not. */
final class Days {

    private Days() {}

    static Decision happened(Stamp stamp, String path, Fact fact) {
        return fact.day().filter(stamp.today()::isBefore).isPresent()
                ? Decision.refused(RefusalReason.IN_THE_FUTURE.at(path))
                : Decision.of(fact);
    }
}
