package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What an admission sets in motion: assessment, transfer, letter, and the institution's answers. */
final class AdmissionDuties {

    private static final LocalDate CONTACT_IN_UDB = LocalDate.of(2022, 10, 1);

    private final World world;
    private final DutyLedger ledger;
    private final Set<String> stepsThree = new HashSet<>();
    private int letters;
    private int formerNotices;

    AdmissionDuties(World world, DutyLedger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    /** Opens the duties of every admission. */
    void run() {
        for (EventRow admission : world.deliveredAdmissions()) {
            YouthRow youth = world.youth(admission).orElseThrow();
            if (LawOf2022.covers(admission, youth)) {
                receive(admission, youth);
            } else if (LawBefore2022.announces(admission, youth)) {
                announce(admission);
            }
        }
    }

    int transfers() {
        return letters + formerNotices;
    }

    /** From 2022 on each transfer has its letter; before that there was none. */
    int letters() {
        return letters;
    }

    /** A diligent case worker registers step 3 once for a youth and day. */
    int stepsThree() {
        return stepsThree.size();
    }

    /** The order was planned with the injunction, so the notice goes at once, whoever the case worker is. */
    private void announce(EventRow admission) {
        ledger.fulfilled("NOTIFY_INSTITUTION");
        formerNotices++;
        handle(admission);
    }

    private void handle(EventRow admission) {
        boolean annulledAtOnce = world.annulmentDeliveredOn(admission).equals(Optional.of(admission.day()));
        if (!world.absent() && !annulledAtOnce) {
            stepsThree.add(admission.cpr().digits() + " " + admission.day());
        }
    }

    private void receive(EventRow admission, YouthRow youth) {
        handle(admission);
        Optional<LocalDate> annulled = world.annulmentDeliveredOn(admission);
        boolean annulledAtOnce = annulled.equals(Optional.of(admission.day()));
        boolean assessed = !world.absent() && youth.isAssessable() && !annulledAtOnce;
        boolean ordered = youth.orderedInstitution().equals(admission.institution());
        settle("ASSESS_SUPPORT", assessed, admission, annulled);
        if (ordered || assessed && youth.hasNeed()) {
            settle("NOTIFY_INSTITUTION", assessed, admission, annulled);
            if (assessed) {
                transfer(admission, youth);
            }
        }
    }

    private void settle(String kind, boolean fulfilled, EventRow admission, Optional<LocalDate> annulled) {
        if (fulfilled) {
            ledger.fulfilled(kind);
        } else {
            ledger.unfulfilled(kind, admission, admission.day(), annulled);
        }
    }

    private void transfer(EventRow admission, YouthRow youth) {
        letters++;
        ledger.fulfilled("INFORM_YOUTH");
        ledger.fulfilled("READ_BEFORE_START");
        boolean exempt = Set.of("FGU", "HIGHER").contains(admission.programmeType());
        if (!exempt && !admission.day().isBefore(CONTACT_IN_UDB)) {
            ledger.fulfilled("RETURN_CONTACT");
        }
        if (youth.contactWanted()) {
            ledger.fulfilled("CONTACT_MUNICIPALITY");
        }
    }
}
