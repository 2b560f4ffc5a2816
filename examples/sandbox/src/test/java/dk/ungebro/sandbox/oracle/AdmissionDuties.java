package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What an admission sets in motion: assessment, transfer, letter, and the institution's answers. */
final class AdmissionDuties {

    private static final LocalDate CONTACT_IN_UDB = LocalDate.of(2022, 10, 1);

    private final World world;
    private final DutyLedger ledger;
    private int transfers;

    AdmissionDuties(World world, DutyLedger ledger) {
        this.world = world;
        this.ledger = ledger;
    }

    /** Opens the duties of every admission and returns the number of transfers; each has its letter. */
    int run() {
        for (EventRow admission : world.deliveredAdmissions()) {
            YouthRow youth = world.youth(admission).orElseThrow();
            if (LawOf2022.covers(admission, youth)) {
                receive(admission, youth);
            }
        }
        return transfers;
    }

    private void receive(EventRow admission, YouthRow youth) {
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
        transfers++;
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
