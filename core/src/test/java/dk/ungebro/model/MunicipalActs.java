package dk.ungebro.model;

import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.casefile.RetentionDecisions;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a municipality can do in a case: once each, as far as the case allows. */
final class MunicipalActs {

    static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.ACADEMIC, false)), false, true);
    static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    private final Practice practice;
    private final CaseFile file;
    private final Stamp stamp;
    private final LocalDate earlier;
    private final List<Act> acts = new ArrayList<>();

    private MunicipalActs(Practice practice, CaseFile file, Stamp stamp, LocalDate earlier) {
        this.practice = practice;
        this.file = file;
        this.stamp = stamp;
        this.earlier = earlier;
    }

    /** The acts; taking on the youth is for the municipality of residence, from the day on which it is that. */
    static List<Act> of(
            Practice practice, CaseFile file, Stamp stamp, LocalDate earlier, Optional<LocalDate> residentFrom) {
        var of = new MunicipalActs(practice, file, stamp, earlier);
        residentFrom.ifPresent(of::person);
        of.admissions();
        of.risks();
        return of.acts;
    }

    private void add(String name, Act.Question question) {
        acts.add(new Act(name, question));
    }

    private void say(String name, Fact fact) {
        add(name, (now, at) -> Decision.of(fact));
    }

    private void person(LocalDate residentFrom) {
        LocalDate from = residentFrom.isAfter(stamp.today()) ? residentFrom : stamp.today();
        if (from.equals(stamp.today()) && told(HelpApplied.class).isEmpty()) {
            say("applies for help", new HelpApplied(from));
        }
        takeOver(from);
        place(from);
        add("gives injunction from " + from, (now, at) -> practice.give(now, at, from));
        if (!earlier.isBefore(residentFrom)) {
            add("gives injunction from " + earlier, (now, at) -> practice.give(now, at, earlier));
        }
        if (from.equals(stamp.today())) {
            add(
                    "grants allowance",
                    (now, at) -> InjunctionDecisions.grantBenefit(at, Benefit.EDUCATION_ALLOWANCE, from));
        }
        end(stamp.today());
        end(earlier);
        plan(SCHOOL);
        plan(OTHER_SCHOOL);
        add("mentor claimed", (now, at) -> MentorDecisions.claim(now, at, at.today()));
    }

    /** Both at once, where a youth is new. */
    private void takeOver(LocalDate from) {
        if (told(PlacedInTargetGroup.class).isEmpty()) {
            var placed = new PlacedInTargetGroup(TargetGroup.NR4, from);
            add("places in NR4 and gives injunction from " + from, (now, at) -> {
                CaseFile after = now.plus(now.entries(at, List.of(placed)));
                return practice.give(after, at, from) instanceof Decision.Decided given
                        ? Decision.of(placed, given.facts().get(0))
                        : Decision.of();
            });
        }
    }

    /** One placement at one instant: which of two would count is left open by a set of facts. */
    private void place(LocalDate from) {
        Instant now = stamp.now();
        boolean placedNow = file.journal()
                .facts(PlacedInTargetGroup.class)
                .anyMatch(placed -> placed.at().equals(now));
        if (!placedNow) {
            for (TargetGroup group : List.of(TargetGroup.NR4, TargetGroup.NR1, TargetGroup.INTRO, TargetGroup.NONE)) {
                say("places in " + group, new PlacedInTargetGroup(group, from));
            }
        }
    }

    private void end(LocalDate lastDay) {
        add(
                "ends injunction on " + lastDay,
                (now, at) -> InjunctionDecisions.end(now, lastDay, InjunctionEndCause.JOB_DIRECTED_EFFORT));
    }

    private void plan(InstitutionNumber school) {
        add("plans start at " + school.key(), (now, at) -> InjunctionDecisions.planStart(now, at, school));
    }

    private void admissions() {
        add("assesses need ahead", (now, at) -> SupportDecisions.assessAhead(now, at, NEED, true));
        for (KnownMessage<Admission> admission : file.admissions().all()) {
            MessageKey key = admission.key();
            add("orders " + key.text(), (now, at) -> InjunctionDecisions.orderStart(now, at, key));
            add("assesses need " + key.text(), (now, at) -> SupportDecisions.assess(now, at, key, NEED, true));
            add("assesses no need " + key.text(), (now, at) -> SupportDecisions.assess(now, at, key, NO_NEED, true));
        }
        file.journal()
                .messages(SupportNotice.class)
                .forEach(notice -> say(
                        "letter delivered " + notice.key().number().value(),
                        new LetterDelivered(notice.key(), stamp.today())));
    }

    private void risks() {
        file.journal().messages(DropoutRisk.class).forEach(risk -> {
            MessageKey key = risk.key();
            add("contacts youth " + key.text(), (now, at) -> RetentionDecisions.contacted(now, at, key, at.today()));
            add("decides " + key.text(), (now, at) -> RetentionDecisions.decided(now, key, Set.of(), true, true));
            add(
                    "decides alone " + key.text(),
                    (now, at) -> RetentionDecisions.decided(now, key, Set.of(), true, false));
        });
    }

    private <F extends Fact> List<F> told(Class<F> kind) {
        return new Told(file.journal().entries()).facts(kind);
    }
}
