package dk.ungebro.duty;

import dk.ungebro.duty.CourseCoverage.Stay;
import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.injunction.PlanVersion;
import dk.ungebro.injunction.Readiness;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.ChangeKnown;
import dk.ungebro.journal.ContactCourseFact.ChangeRegistered;
import dk.ungebro.journal.ContactCourseFact.CoordinatorOffered;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Law;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties beside the contact course that do not count from first contact (R-ORDER-9, R-ORDER-16). */
final class InjunctionClockDuties {

    private final Journal journal;
    private final Law law;
    private final DutyMaker maker;
    private final CourseCoverage coverage;
    private final InjunctionView view;

    InjunctionClockDuties(Journal journal, DutySetting setting, DutyMaker maker, CourseCoverage coverage) {
        this.journal = journal;
        this.law = setting.reading().law();
        this.maker = maker;
        this.coverage = coverage;
        this.view = new InjunctionView(journal);
    }

    Stream<LedgerLine> all() {
        Stream<LedgerLine> ofPlacements = journal.facts(PlacedInTargetGroup.class)
                .filter(this::newlyActivityReady)
                .flatMap(this::coordinator);
        Stream<LedgerLine> ofChanges =
                Facts.ofEachDay(journal, ChangeKnown.class).stream().flatMap(this::register);
        return Stream.concat(ofPlacements, ofChanges);
    }

    /** Who was activity-ready on the day before has been offered one, or is owed one already. */
    private boolean newlyActivityReady(Stamped<PlacedInTargetGroup> placed) {
        return placed.fact().group() == TargetGroup.NR5
                && view.groupOn(placed.fact().from().minusDays(1), placed.at())
                        .filter(before -> before.fact().group() == TargetGroup.NR5)
                        .isEmpty();
    }

    private Stream<LedgerLine> coordinator(Stamped<PlacedInTargetGroup> placed) {
        LocalDate from = placed.fact().from();
        Opening known = Opening.by(placed);
        Matter matter = maker.counted(DutyKind.OFFER_COORDINATOR, from, known);
        Optional<Stamped<Fact>> offered =
                Facts.firstFrom(journal, CoordinatorOffered.class, from).map(Stamped::widened);
        return Readiness.ACTIVITY_READY.caseworkerOffer(from, law).stream()
                .flatMap(due -> coverage.of(known, new Stay(TargetGroup.NR5::equals, from, due.day())).stream()
                        .map(ground -> maker.line(
                                matter,
                                ground.opening(),
                                new Due(due, DueOrigin.LAW),
                                new End(offered, ground.lost()))));
    }

    private Stream<LedgerLine> register(Stamped<ChangeKnown> change) {
        LocalDate on = change.fact().on();
        Opening opening = Opening.by(change);
        Matter matter = maker.counted(DutyKind.REGISTER_CHANGE, on, opening);
        Optional<Stamped<Fact>> registered = Facts.ofEachDay(journal, ChangeRegistered.class).stream()
                .filter(done -> done.fact().knownOn().equals(on))
                .findFirst()
                .map(Stamped::widened);
        // Only that it is not the first version decides when it is due.
        return PlanVersion.first(journal.youth().value(), on, on).revised(on, on).registrationDue(law).stream()
                .map(due -> DutyMaker.tightened(due, maker.daysAfter(on, Limit.REGISTER_CHANGE, matter)))
                .map(due -> maker.line(matter, opening, due, new End(registered, Optional.empty())));
    }
}
