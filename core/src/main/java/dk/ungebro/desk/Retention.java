package dk.ungebro.desk;

import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.message.MessageKey;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Set;

/** What the municipality does about a risk of dropout. Calling twice with the same arguments is the same as once. */
public interface Retention {

    /**
     * The youth was contacted (R-FOLLOW-1).
     *
     * @param youth the youth
     * @param risk the risk report
     * @param on the day
     * @return done, or refused with everything that is wrong
     */
    Outcome contacted(YouthId youth, MessageKey risk, LocalDate on);

    /**
     * It was decided which initiatives start (R-FOLLOW-2). The duty is fulfilled where youth and institution took part.
     *
     * @param youth the youth
     * @param risk the risk report
     * @param initiatives what is started, perhaps nothing
     * @param youthTookPart whether the youth took part
     * @param institutionTookPart whether the institution took part
     * @return done, or refused with everything that is wrong
     */
    Outcome decided(
            YouthId youth,
            MessageKey risk,
            Set<RetentionInitiative> initiatives,
            boolean youthTookPart,
            boolean institutionTookPart);
}
