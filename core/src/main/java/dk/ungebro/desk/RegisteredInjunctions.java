package dk.ungebro.desk;

import dk.ungebro.casefile.InjunctionDecisions;
import dk.ungebro.casefile.RegimeDecisions;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The injunction, in the journal. */
record RegisteredInjunctions(Casework casework, CallerIdentity caller) implements Injunctions {

    @Override
    public Outcome give(YouthId youth, LocalDate from) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> InjunctionDecisions.give(file, stamp, known.birthDate(), from));
    }

    @Override
    public Outcome orderStep(YouthId youth, RegisterStep step, LocalDate orderedOn, LocalDate deadline) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> InjunctionDecisions.orderStep(file, stamp, step, orderedOn, deadline));
    }

    @Override
    public Outcome planStart(YouthId youth, InstitutionNumber institution) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> InjunctionDecisions.planStart(file, stamp, institution));
    }

    @Override
    public Outcome orderStart(YouthId youth, MessageKey admission) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> InjunctionDecisions.orderStart(file, stamp, admission));
    }

    @Override
    public Outcome end(YouthId youth, LocalDate lastDay, InjunctionEndCause cause) {
        return casework.decide(youth, caller, (file, stamp, known) -> InjunctionDecisions.end(file, lastDay, cause));
    }

    @Override
    public int closeRegime() {
        List<YouthId> youths = new ArrayList<>();
        casework.eachYouth(youths::add);
        return (int) youths.stream()
                .map(youth ->
                        casework.decide(youth, caller, (file, stamp, known) -> RegimeDecisions.close(file, stamp)))
                .filter(outcome ->
                        outcome instanceof Outcome.Done done && !done.recorded().isEmpty())
                .count();
    }
}
