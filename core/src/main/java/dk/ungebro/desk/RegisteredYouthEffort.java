package dk.ungebro.desk;

import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.YouthEffortDecisions;
import dk.ungebro.effort.Exemption;
import dk.ungebro.journal.YouthEffortFact;
import dk.ungebro.journal.YouthEffortFact.ActivityStarted;
import dk.ungebro.journal.YouthEffortFact.EducationPlanRevised;
import dk.ungebro.journal.YouthEffortFact.EffortExempted;
import dk.ungebro.journal.YouthEffortFact.TargetGroupAssessed;
import dk.ungebro.journal.YouthEffortFact.YoungsterContacted;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The youth effort, in the journal. */
record RegisteredYouthEffort(Casework casework, CallerIdentity caller) implements YouthEffort {

    private Outcome happened(YouthId youth, YouthEffortFact fact) {
        return casework.decide(youth, caller, (file, stamp, known) -> YouthEffortDecisions.record(stamp, "on", fact));
    }

    @Override
    public Outcome planNotFollowed(YouthId youth, LocalDate knownOn) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> YouthEffortDecisions.planNotFollowed(stamp, known.birthDate(), knownOn));
    }

    @Override
    public Outcome contacted(YouthId youth, LocalDate on) {
        return happened(youth, new YoungsterContacted(on));
    }

    @Override
    public Outcome activityStarted(YouthId youth, LocalDate on) {
        return happened(youth, new ActivityStarted(on));
    }

    @Override
    public Outcome exempted(YouthId youth, Exemption exemption) {
        return casework.decide(youth, caller, (file, stamp, known) -> Decision.of(new EffortExempted(exemption)));
    }

    @Override
    public Outcome assessmentAsked(YouthId youth, LocalDate on) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> YouthEffortDecisions.assessmentAsked(file, stamp, on));
    }

    @Override
    public Outcome assessed(YouthId youth, LocalDate on, boolean inTargetGroup) {
        return happened(youth, new TargetGroupAssessed(on, inTargetGroup));
    }

    @Override
    public Outcome planRevisionNeeded(YouthId youth, LocalDate on) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> YouthEffortDecisions.planRevisionNeeded(stamp, known.birthDate(), on));
    }

    @Override
    public Outcome planRevised(YouthId youth, LocalDate on) {
        return happened(youth, new EducationPlanRevised(on));
    }
}
