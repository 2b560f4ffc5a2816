package dk.ungebro.desk;

import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Receipt;
import dk.ungebro.exchange.Receipt.Verdict;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import java.util.Optional;

/** Takes in what the courier brings. */
final class DeskHandler implements MessageHandler {

    private final Casework casework;
    private final CallerIdentity caller;

    DeskHandler(Casework casework, CallerIdentity caller) {
        this.casework = casework;
        this.caller = caller;
    }

    @Override
    public Receipt handle(Message message, String digest) {
        return known(message, digest).orElseGet(() -> takeIn(message, digest));
    }

    private Receipt takeIn(Message message, String digest) {
        try {
            Outcome outcome = casework.decide(
                    message.youth(),
                    caller,
                    Optional.of(new Handled(message.key(), digest)),
                    (file, stamp, youth) -> casework.office().store().party() instanceof InstitutionNumber
                            ? ReceiptDecisions.atInstitution(file, message)
                            : ReceiptDecisions.atMunicipality(file, stamp, message));
            return outcome instanceof Outcome.Refused refused
                    ? refused(message, refused.violations().get(0).code())
                    : new Receipt(message.key(), Verdict.STORED, Optional.empty());
        } catch (ConcurrentChange e) {
            return known(message, digest).orElseThrow(() -> e);
        }
    }

    private Optional<Receipt> known(Message message, String digest) {
        return casework.office()
                .store()
                .ledger()
                .handled(message.key())
                .map(handled -> handled.digest().equals(digest)
                        ? new Receipt(message.key(), Verdict.DUPLICATE, Optional.empty())
                        : refused(message, RefusalReason.EVENT_NUMBER_CONFLICT.name()));
    }

    private static Receipt refused(Message message, String code) {
        return new Receipt(message.key(), Verdict.REFUSED, Optional.of(code));
    }

    @Override
    public void delivered(Letter letter) {
        Outcome outcome = casework.decide(
                letter.youth(),
                caller,
                (file, stamp, youth) -> file.journal()
                                .facts(LetterDelivered.class)
                                .anyMatch(delivered -> delivered.fact().notice().equals(letter.notice()))
                        ? Decision.of()
                        : Decision.of(new LetterDelivered(letter.notice(), stamp.today())));
        if (!outcome.done()) {
            throw new DataRejected("the youth " + letter.youth().value() + " is not in the register");
        }
    }
}
