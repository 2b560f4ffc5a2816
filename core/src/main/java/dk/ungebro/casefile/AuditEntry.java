package dk.ungebro.casefile;

import dk.ungebro.message.MessageKey;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who looked at or disclosed what about a youth, and on which basis (R-GDPR-12).
 *
 * @param at when
 * @param by who, for which controller
 * @param youth about whom
 * @param action what was done
 * @param rule the id of the rule it rests on
 * @param to to whom it was disclosed, absent for a look
 * @param what the message that was disclosed, absent for a look
 */
public record AuditEntry(
        Instant at,
        CallerIdentity by,
        YouthId youth,
        Action action,
        String rule,
        Optional<Party> to,
        Optional<MessageKey> what) {

    /** What was done. */
    public enum Action {
        /** Somebody looked at the case. */
        VIEWED,
        /** Something was disclosed to another party. */
        DISCLOSED
    }
}
