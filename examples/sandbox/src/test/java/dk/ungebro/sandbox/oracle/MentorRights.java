package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;

/** The mentor right each admission grants. */
final class MentorRights {

    private final World world;
    private int claimed;
    private int lapsed;
    private int open;

    MentorRights(World world) {
        this.world = world;
    }

    MentorCounts run() {
        for (EventRow admission : world.deliveredAdmissions()) {
            YouthRow youth = world.youth(admission).orElseThrow();
            if (LawOf2022.grantsMentorRight(admission, youth)) {
                grant(admission, youth);
            }
        }
        return new MentorCounts(claimed + lapsed + open, claimed, lapsed, open);
    }

    private void grant(EventRow admission, YouthRow youth) {
        LocalDate last = admission.occurredOn().plusMonths(6);
        LocalDate end = world.annulmentDeliveredOn(admission).orElse(world.until());
        boolean used = youth.mentorClaimedOn()
                .filter(day -> !day.isBefore(admission.occurredOn()))
                .filter(day -> !day.isAfter(last) && !day.isAfter(end))
                .isPresent();
        if (used) {
            claimed++;
        } else if (world.annulmentDeliveredOn(admission).isEmpty()) {
            countUnused(last);
        }
    }

    private void countUnused(LocalDate last) {
        if (last.isAfter(world.until())) {
            open++;
        } else {
            lapsed++;
        }
    }
}
