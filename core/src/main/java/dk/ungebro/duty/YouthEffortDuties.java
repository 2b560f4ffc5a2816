package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.effort.TargetGroupAssessment;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.YouthEffortFact.AssessmentAsked;
import dk.ungebro.journal.YouthEffortFact.EducationPlanRevised;
import dk.ungebro.journal.YouthEffortFact.PlanRevisionNeeded;
import dk.ungebro.journal.YouthEffortFact.TargetGroupAssessed;
import dk.ungebro.law.Law;
import dk.ungebro.law.YouthEffortRules;
import dk.ungebro.policy.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties of the municipal youth effort (R-KUI-3, 6, 8). */
final class YouthEffortDuties {

    private final Journal journal;
    private final Law law;
    private final DutyMaker maker;
    private final PlanBreachDuties breaches;

    YouthEffortDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.journal = journal;
        this.law = setting.reading().law();
        this.maker = maker;
        this.breaches = new PlanBreachDuties(journal, setting.reading(), maker);
    }

    List<LedgerLine> all() {
        Stream<LedgerLine> assessments =
                Facts.ofEachDay(journal, AssessmentAsked.class).stream().flatMap(this::assess);
        Stream<LedgerLine> revisions =
                Facts.ofEachDay(journal, PlanRevisionNeeded.class).stream().flatMap(this::revise);
        return DutyMaker.eachOnce(
                Stream.of(breaches.all(), assessments, revisions).flatMap(lines -> lines));
    }

    /** An asking that comes too early after a negative assessment opens nothing. */
    private Stream<LedgerLine> assess(Stamped<AssessmentAsked> asked) {
        LocalDate on = asked.fact().on();
        Optional<Stamped<Fact>> barring = journal.facts(TargetGroupAssessed.class)
                .filter(made -> assessment(made.fact()).bars(on))
                .map(Stamped::widened)
                .min(Facts.BY_TIME);
        if (!law.inForce(YouthEffortRules.FGU_TARGET_GROUP, on)
                || barring.filter(made -> made.at().isBefore(asked.at())).isPresent()) {
            return Stream.empty();
        }
        Opening opening = Opening.by(asked);
        Matter matter = maker.counted(DutyKind.ASSESS_TARGET_GROUP, on, opening);
        Due due = maker.workingDaysAfter(on, Limit.ASSESS_TARGET_GROUP, matter);
        return Stream.of(maker.line(matter, opening, due, new End(first(TargetGroupAssessed.class, on), barring)));
    }

    private static TargetGroupAssessment assessment(TargetGroupAssessed made) {
        return new TargetGroupAssessment(made.on(), made.inTargetGroup());
    }

    private Stream<LedgerLine> revise(Stamped<PlanRevisionNeeded> needed) {
        LocalDate on = needed.fact().on();
        if (!law.inForce(YouthEffortRules.PLAN_REVISION, on)) {
            return Stream.empty();
        }
        Opening opening = Opening.by(needed);
        Matter matter = maker.counted(DutyKind.REVISE_EDUCATION_PLAN, on, opening);
        Due due = maker.workingDaysAfter(on, Limit.REVISE_EDUCATION_PLAN, matter);
        var end = new End(first(EducationPlanRevised.class, on), Optional.empty());
        return Stream.of(maker.line(matter, opening, due, end));
    }

    private <F extends Fact> Optional<Stamped<Fact>> first(Class<F> kind, LocalDate from) {
        return Facts.firstFrom(journal, kind, from).map(Stamped::widened);
    }
}
