package dk.ungebro.desk;

import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.exchange.Reception;
import dk.ungebro.exchange.Reception.Verdict;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import java.util.Optional;

/**
 * A message that arrived.
 *
 * @param message the message
 * @param digest the digest of its contents
 */
record Arrival(Message message, String digest) {

    MessageKey key() {
        return message.key();
    }

    Handled handled() {
        return new Handled(key(), digest);
    }

    Casework.Question question(Party at) {
        return (file, stamp, youth) -> at instanceof InstitutionNumber
                ? ReceiptDecisions.atInstitution(file, message)
                : ReceiptDecisions.atMunicipality(file, stamp, message);
    }

    Reception reception(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused(refused.violations().get(0).code())
                : new Reception(key(), Verdict.STORED, Optional.empty());
    }

    /** What becomes of a message where one was handled under this identity before. */
    Reception reception(Handled before) {
        return before.digest().equals(digest)
                ? new Reception(key(), Verdict.DUPLICATE, Optional.empty())
                : refused(RefusalReason.EVENT_NUMBER_CONFLICT.name());
    }

    private Reception refused(String code) {
        return new Reception(key(), Verdict.REFUSED, Optional.of(code));
    }
}
