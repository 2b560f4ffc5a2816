package dk.ungebro.desk;

import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.journal.SupportFact.ExtraInformationGiven;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.youth.YouthId;

/** The support assessment, in the journal. */
record RegisteredSupport(Casework casework, CallerIdentity caller) implements Support {

    @Override
    public Outcome assess(YouthId youth, MessageKey admission, SupportAssessment assessment, boolean youthTookPart) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> SupportDecisions.assess(file, stamp, admission, assessment, youthTookPart));
    }

    @Override
    public Outcome assessAhead(YouthId youth, SupportAssessment assessment, boolean youthTookPart) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> SupportDecisions.assessAhead(file, stamp, assessment, youthTookPart));
    }

    @Override
    public Outcome noteExtraInformation(YouthId youth, ExtraInformation note) {
        return casework.decide(youth, caller, (file, stamp, known) -> Decision.of(new ExtraInformationGiven(note)));
    }
}
