package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a risk report asks of the municipality. */
final class RiskDuties {

    private final World world;
    private final DutyLedger ledger;
    private final Map<String, List<EventRow>> admissionsOfYouth;

    RiskDuties(World world, DutyLedger ledger) {
        this.world = world;
        this.ledger = ledger;
        this.admissionsOfYouth = world.deliveredAdmissions().stream()
                .collect(Collectors.groupingBy(admission -> admission.cpr().digits()));
    }

    void run() {
        world.deliveredRisks().forEach(this::receive);
    }

    private void receive(EventRow risk) {
        List<EventRow> admissions = admissionsOfYouth.getOrDefault(risk.cpr().digits(), List.of()).stream()
                .filter(admission -> admission.sharesEnrolmentWith(risk))
                .toList();
        SortedSet<LocalDate> days = new TreeSet<>();
        admissions.forEach(admission -> days.add(admission.day()));
        days.add(risk.day());
        for (LocalDate day : days.tailSet(risk.day())) {
            Optional<EventRow> admission = Enrolments.admissionOf(risk, knownOn(day, admissions));
            if (admission.isPresent()) {
                judge(risk, admission.get(), day);
                return;
            }
        }
    }

    private List<EventRow> knownOn(LocalDate day, List<EventRow> admissions) {
        return admissions.stream()
                .filter(admission -> !admission.day().isAfter(day))
                .filter(admission -> world.annulmentDeliveredOn(admission)
                        .filter(annulled -> annulled.isBefore(day))
                        .isEmpty())
                .toList();
    }

    private void judge(EventRow risk, EventRow admission, LocalDate day) {
        boolean annulledBefore = world.annulmentDeliveredOn(risk)
                .filter(annulled -> annulled.isBefore(day))
                .isPresent();
        if (annulledBefore
                || !LawOf2022.asksForFollowUp(risk, admission, world.youth(risk).orElseThrow())) {
            return;
        }
        LocalDate start = admission.studyStart().orElseThrow();
        Optional<LocalDate> annulled = Stream.of(risk, admission)
                .map(world::annulmentDeliveredOn)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        if (risk.day().isBefore(start)) {
            open("REACT_BEFORE_START", risk, day, NaiveDays.later(start, day), annulled);
        } else if (!risk.day().isAfter(start.plusMonths(6))) {
            open("REACT_TO_RISK", risk, day, NaiveDays.plusWorkingDays(day, 5), annulled);
            open("DECIDE_RETENTION", risk, day, NaiveDays.plusWorkingDays(day, 10), annulled);
        }
    }

    private void open(String kind, EventRow risk, LocalDate opened, LocalDate due, Optional<LocalDate> annulled) {
        if (!world.absent() && !annulled.equals(Optional.of(opened))) {
            ledger.fulfilled(kind);
        } else {
            ledger.unfulfilled(kind, risk, due, annulled);
        }
    }
}
