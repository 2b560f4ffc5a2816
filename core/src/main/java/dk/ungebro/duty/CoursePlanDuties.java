package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.Stamped;
import dk.ungebro.journal.YouthEffortFact.CoursePlanMade;
import dk.ungebro.law.Computation;
import dk.ungebro.law.Law;
import dk.ungebro.law.PreparatoryEducationRules;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy.Allowance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The duty of an institution of preparatory basic education to make a course plan with all its items (R-FGU-2). */
final class CoursePlanDuties {

    private final Journal journal;
    private final Law law;
    private final DutyMaker maker;
    private final Partners partners;
    private final Map<MessageKey, Stamped<Fact>> made;

    CoursePlanDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.journal = journal;
        this.law = setting.reading().law();
        this.maker = maker;
        this.partners = new Partners(journal);
        this.made = Facts.firstAbout(
                journal,
                CoursePlanMade.class,
                CoursePlanMade::admission,
                plan -> plan.plan().missing().isEmpty());
    }

    List<LedgerLine> all() {
        return journal.messages(Admission.class)
                .filter(admission -> admission.payload().programme() == ProgrammeType.FGU)
                .filter(admission -> admission.stoodAt(admission.knownAt()))
                .flatMap(admission -> plan(admission).stream())
                .toList();
    }

    private Optional<LedgerLine> plan(KnownMessage<Admission> admission) {
        Opening opening = Opening.by(admission.known());
        var matter = new Matter(DutyKind.MAKE_COURSE_PLAN, admission.key(), partners.at(opening.at()));
        var end = new End(
                Optional.ofNullable(made.get(admission.key())),
                admission.annulled().map(Stamped::widened));
        return law.inForce(PreparatoryEducationRules.COURSE_PLAN, opening.day())
                ? Optional.of(maker.line(matter, opening, due(admission, opening, matter), end))
                : Optional.empty();
    }

    /** The plan is made with the learner: the days count from the start, or from the report that comes after it. */
    private Due due(KnownMessage<Admission> admission, Opening opening, Matter matter) {
        Allowance days = maker.allowance(Limit.MAKE_COURSE_PLAN, matter, opening.day());
        Computation from =
                Computation.from(admission.payload().period().start()).notBefore(Computation.from(opening.day()));
        return new Due(from.plusWorkingDays(days.days(), maker.calendar()), days.origin());
    }
}
