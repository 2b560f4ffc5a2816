package dk.ungebro.casefile;

import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.DropoutRisk;
import java.time.LocalDate;
import java.util.Set;

/** Decisions on a risk of dropout. Pure functions. */
public final class RetentionDecisions {

    private RetentionDecisions() {}

    /**
     * Records that the municipality contacted the youth (R-FOLLOW-1).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param risk the risk report
     * @param on the day, not after today and not before the risk
     * @return the decision
     */
    public static Decision contacted(CaseFile file, Stamp stamp, MessageKey risk, LocalDate on) {
        if (on.isAfter(stamp.today())) {
            return Decision.refused(RefusalReason.IN_THE_FUTURE.at("on"));
        }
        boolean tooEarly = file.journal()
                .message(risk)
                .filter(known -> on.isBefore(known.message().occurredOn()))
                .isPresent();
        return tooEarly
                ? Decision.refused(RefusalReason.BEFORE_THE_REPORT.at("on"))
                : aboutRisk(file, risk, new YouthContacted(risk, on));
    }

    /**
     * Records the decision on retention (R-FOLLOW-2). The duty is fulfilled only where youth and institution took part.
     *
     * @param file the case file
     * @param risk the risk report
     * @param initiatives what is started, perhaps nothing
     * @param youthTookPart whether the youth took part
     * @param institutionTookPart whether the institution took part
     * @return the decision
     */
    public static Decision decided(
            CaseFile file,
            MessageKey risk,
            Set<RetentionInitiative> initiatives,
            boolean youthTookPart,
            boolean institutionTookPart) {
        return aboutRisk(file, risk, new RetentionDecided(risk, initiatives, youthTookPart, institutionTookPart));
    }

    private static Decision aboutRisk(CaseFile file, MessageKey risk, Fact fact) {
        return file.journal()
                .message(risk)
                .filter(known -> known.payload() instanceof DropoutRisk)
                .map(known -> known.stands() ? Decision.of(fact) : Decision.refused(RefusalReason.ANNULLED.at("risk")))
                .orElse(Decision.refused(RefusalReason.RISK_UNKNOWN.at("risk")));
    }
}
