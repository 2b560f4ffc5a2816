package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.Optional;

/** What the institution owes the guardian of a youth under 18. */
final class GuardianDuties {

    private static final String KIND = "INFORM_GUARDIAN";

    private final World world;
    private final DutyLedger ledger;
    private int notices;

    GuardianDuties(World world, DutyLedger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    /** Opens the duties of every risk report and returns the number of notices. */
    int run() {
        world.happened().stream()
                .filter(event -> event.isRiskReport() && event.isYouthAged(15, 18))
                .filter(event -> !world.annulledAhead(event) && world.reported().contains(event))
                .forEach(this::report);
        return notices;
    }

    private void report(EventRow risk) {
        Optional<LocalDate> annulled = world.annulledOn(risk);
        boolean known = world.youth(risk).filter(YouthRow::guardian).isPresent();
        if (!known) {
            ledger.withoutEnd(KIND, annulled);
        } else {
            ledger.fulfilled(KIND);
            notices++;
        }
    }
}
