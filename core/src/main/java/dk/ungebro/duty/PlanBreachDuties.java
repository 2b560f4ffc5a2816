package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.effort.PlanBreach;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.YouthEffortFact.ActivityStarted;
import dk.ungebro.journal.YouthEffortFact.EffortExempted;
import dk.ungebro.journal.YouthEffortFact.PlanNotFollowed;
import dk.ungebro.journal.YouthEffortFact.YoungsterContacted;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.policy.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The duties towards a youth of 15 to 17 years who does not follow the plan (R-KUI-2, R-KUI-3). The age was checked when
 * that was recorded; the journal does not know it. An exemption that is known opens nothing, one that becomes known later
 * cancels, and one that has only begun by the due day suspends.
 */
final class PlanBreachDuties {

    private final Journal journal;
    private final Reading reading;
    private final DutyMaker maker;
    private final List<Stamped<EffortExempted>> exemptions;

    PlanBreachDuties(Journal journal, Reading reading, DutyMaker maker) {
        this.journal = journal;
        this.reading = reading;
        this.maker = maker;
        this.exemptions = journal.facts(EffortExempted.class).toList();
    }

    Stream<LedgerLine> all() {
        return Facts.ofEachDay(journal, PlanNotFollowed.class).stream().flatMap(this::duties);
    }

    private Stream<LedgerLine> duties(Stamped<PlanNotFollowed> known) {
        Optional<Stamped<YoungsterContacted>> contact =
                Facts.firstFrom(journal, YoungsterContacted.class, known.fact().knownOn());
        return Stream.concat(
                contact(known, contact).stream(),
                contact.stream().flatMap(contacted -> activity(known, contacted).stream()));
    }

    private Optional<LedgerLine> contact(
            Stamped<PlanNotFollowed> known, Optional<Stamped<YoungsterContacted>> contacted) {
        LocalDate on = known.fact().knownOn();
        Opening opening = Opening.by(known);
        Matter matter = maker.counted(DutyKind.CONTACT_YOUNGSTER, on, opening);
        return PlanBreach.knownOn(on)
                .contactDue(reading)
                .map(due -> DutyMaker.tightened(due, maker.workingDaysAfter(on, Limit.CONTACT_UNDER_18, matter)))
                .flatMap(due -> line(matter, opening, due, contacted.map(Stamped::widened), List.of(on)));
    }

    private Optional<LedgerLine> activity(Stamped<PlanNotFollowed> known, Stamped<YoungsterContacted> contacted) {
        LocalDate breach = known.fact().knownOn();
        LocalDate on = contacted.fact().on();
        Opening opening = Opening.by(known).and(contacted);
        Matter matter = maker.counted(DutyKind.START_ACTIVITY, on, opening);
        Optional<Stamped<Fact>> started =
                Facts.firstFrom(journal, ActivityStarted.class, breach).map(Stamped::widened);
        return new PlanBreach(breach, Optional.of(on), Optional.empty())
                .activityDue(reading.law())
                .map(due -> DutyMaker.tightened(due, maker.daysAfter(on, Limit.ACTIVITY_UNDER_18, matter)))
                .flatMap(due -> line(matter, opening, due, started, List.of(breach, on)));
    }

    private Optional<LedgerLine> line(
            Matter matter, Opening opening, Due due, Optional<Stamped<Fact>> done, List<LocalDate> owedOn) {
        Optional<Stamped<Fact>> exempted = exemptions.stream()
                .filter(exempt -> owedOn.stream().anyMatch(day -> frees(exempt, day)))
                .map(Stamped::widened)
                .min(Facts.BY_TIME);
        LocalDate last = due.computation().day();
        boolean suspended = exemptions.stream()
                .filter(exempt -> !DanishCalendar.dayOf(exempt.at()).isAfter(last))
                .anyMatch(exempt -> frees(exempt, last));
        return exempted.filter(exempt -> exempt.at().isBefore(opening.at())).isPresent()
                ? Optional.empty()
                : Optional.of(maker.line(matter, opening, due, new End(done, exempted), suspended));
    }

    private boolean frees(Stamped<EffortExempted> exempt, LocalDate day) {
        return exempt.fact().exemption().frees(day, reading.law());
    }
}
