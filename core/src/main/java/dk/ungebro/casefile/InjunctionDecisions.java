package dk.ungebro.casefile;

import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.InjunctionRefused;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.InjunctionFact.StartPlanned;
import dk.ungebro.journal.InjunctionFact.StepOrdered;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.PersonFact.BenefitGranted;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.party.InstitutionNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decisions on benefit and injunction. Pure functions. */
public final class InjunctionDecisions {

    private static final int AGE_LIMIT = 30;
    private static final int AGE_LIMIT_NR1 = 25;

    private InjunctionDecisions() {}

    /**
     * Grants a benefit, if it exists on its first day (R-TARGET-1).
     *
     * @param stamp when and by whom
     * @param benefit the benefit
     * @param from its first day
     * @return the decision
     */
    public static Decision grantBenefit(Stamp stamp, Benefit benefit, LocalDate from) {
        return benefit.existsOn(from, stamp.reading().law())
                ? Decision.of(new BenefitGranted(benefit, from))
                : Decision.refused(RefusalReason.BENEFIT_NOT_IN_FORCE.at("benefit"));
    }

    /**
     * Gives an injunction: under 30 in target groups nr. 4 and 5 and in the introduction programme, under 25 in nr. 1
     * (R-TARGET-1, R-TARGET-3; tested on its first day). A refusal is noted in the journal.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param birthDate the youth's birth date
     * @param from the first day
     * @return the decision
     */
    public static Decision give(CaseFile file, Stamp stamp, LocalDate birthDate, LocalDate from) {
        if (stamp.reading().law().regimeEndedOn(from)) {
            return refused(RefusalReason.REGIME_ENDED, from);
        }
        TargetGroup group = file.injunctions().targetGroup(from);
        if (group == TargetGroup.NONE) {
            return refused(RefusalReason.NOT_IN_TARGET_GROUP, from);
        }
        if (!stamp.reading().calendar().under(birthDate, AGE_LIMIT, from)) {
            return refused(RefusalReason.TOO_OLD_FOR_INJUNCTION, from);
        }
        if (group == TargetGroup.NR1 && !stamp.reading().calendar().under(birthDate, AGE_LIMIT_NR1, from)) {
            return refused(RefusalReason.TOO_OLD_FOR_INJUNCTION_NR1, from);
        }
        var given = new InjunctionGiven(from);
        boolean another = file.injunctions()
                .injunctionOn(from)
                .filter(current -> !current.fact().equals(given))
                .isPresent();
        return another ? refused(RefusalReason.INJUNCTION_IN_FORCE, from) : Decision.of(given);
    }

    private static Decision refused(RefusalReason reason, LocalDate from) {
        return new Decision.Refused(List.of(reason.at("from")), List.of(new InjunctionRefused(from, reason.name())));
    }

    /**
     * Orders a step or revises its deadline (R-ORDER-1).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param step the step
     * @param orderedOn the day of the order
     * @param deadline the youth's deadline
     * @return the decision
     */
    public static Decision orderStep(
            CaseFile file, Stamp stamp, RegisterStep step, LocalDate orderedOn, LocalDate deadline) {
        List<Violation> violations = new ArrayList<>();
        if (stamp.reading().law().regimeEndedOn(orderedOn)) {
            violations.add(RefusalReason.REGIME_ENDED.at("orderedOn"));
        }
        if (file.injunctions().injunctionOn(orderedOn).isEmpty()) {
            violations.add(RefusalReason.NO_INJUNCTION.at("orderedOn"));
        }
        if (deadline.isBefore(orderedOn)) {
            violations.add(RefusalReason.DEADLINE_BEFORE_ORDER.at("deadline"));
        }
        return violations.isEmpty()
                ? Decision.of(new StepOrdered(step, orderedOn, deadline))
                : new Decision.Refused(violations, List.of());
    }

    /**
     * Ends the injunction.
     *
     * @param file the case file
     * @param lastDay its last day
     * @param cause why
     * @return the decision
     */
    public static Decision end(CaseFile file, LocalDate lastDay, InjunctionEndCause cause) {
        return file.injunctions().injunctionOn(lastDay).isPresent()
                ? Decision.of(new InjunctionEnded(lastDay, cause))
                : Decision.refused(RefusalReason.NO_INJUNCTION.at("lastDay"));
    }

    /**
     * Plans to order the start at an institution; for admissions there that are known already, the order is given now.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param institution the institution
     * @return the decision
     */
    public static Decision planStart(CaseFile file, Stamp stamp, InstitutionNumber institution) {
        if (regimeEnded(stamp)) {
            return Decision.refused(RefusalReason.REGIME_ENDED.at("institution"));
        }
        List<Fact> facts = new ArrayList<>(List.of(new StartPlanned(institution)));
        file.admissions().all().stream()
                .filter(KnownMessage::stands)
                .filter(admission -> admission.key().author().equals(institution))
                .filter(admission -> covered(file, admission.message()))
                .filter(admission -> file.notice(admission.key()).isEmpty())
                .forEach(admission -> facts.add(new StartOrdered(admission.key(), stamp.today())));
        return new Decision.Decided(facts);
    }

    /**
     * Orders the youth to start and complete the education of an admission (R-ORDER-3).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param admission the admission
     * @return the decision
     */
    public static Decision orderStart(CaseFile file, Stamp stamp, MessageKey admission) {
        if (regimeEnded(stamp)) {
            return Decision.refused(RefusalReason.REGIME_ENDED.at("admission"));
        }
        Optional<KnownMessage<Admission>> known = file.admission(admission);
        if (known.isEmpty()) {
            return Decision.refused(RefusalReason.ADMISSION_UNKNOWN.at("admission"));
        }
        if (!known.get().stands()) {
            return Decision.refused(RefusalReason.ANNULLED.at("admission"));
        }
        if (!covered(file, known.get().message())) {
            return Decision.refused(RefusalReason.NO_BASIS.at("admission"));
        }
        return Decision.of(new StartOrdered(admission, stamp.today()));
    }

    /** The order that a plan brings when the admission arrives. */
    static Optional<Fact> orderOnArrival(CaseFile file, Stamp stamp, Message admission) {
        boolean planned = file.journal()
                .facts(StartPlanned.class)
                .anyMatch(
                        plan -> plan.fact().institution().equals(admission.key().author()));
        return planned && !regimeEnded(stamp) && covered(file, admission)
                ? Optional.of(new StartOrdered(admission.key(), stamp.today()))
                : Optional.empty();
    }

    private static boolean regimeEnded(Stamp stamp) {
        return stamp.reading().law().regimeEndedOn(stamp.today());
    }

    private static boolean covered(CaseFile file, Message admission) {
        return file.injunctions().covers(admission.occurredOn());
    }
}
