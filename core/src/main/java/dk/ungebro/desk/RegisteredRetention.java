package dk.ungebro.desk;

import dk.ungebro.casefile.RetentionDecisions;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Set;

/** Risk of dropout, in the journal. */
record RegisteredRetention(Casework casework, CallerIdentity caller) implements Retention {

    @Override
    public Outcome contacted(YouthId youth, MessageKey risk, LocalDate on) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> RetentionDecisions.contacted(file, stamp, risk, on));
    }

    @Override
    public Outcome decided(
            YouthId youth,
            MessageKey risk,
            Set<RetentionInitiative> initiatives,
            boolean youthTookPart,
            boolean institutionTookPart) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) ->
                        RetentionDecisions.decided(file, risk, initiatives, youthTookPart, institutionTookPart));
    }
}
