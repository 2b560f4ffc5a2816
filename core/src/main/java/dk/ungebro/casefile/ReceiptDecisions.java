package dk.ungebro.casefile;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload.Annulment;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.party.InstitutionNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decisions on messages that arrive. Pure functions. */
public final class ReceiptDecisions {

    private static final Set<MessageKind> FOR_MUNICIPALITIES = EnumSet.of(
            MessageKind.ADMISSION,
            MessageKind.RISK,
            MessageKind.INTERRUPTION,
            MessageKind.COMPLETION,
            MessageKind.CONTACT,
            MessageKind.ANNULMENT);

    private ReceiptDecisions() {}

    /**
     * Takes in a message at a municipality (R-DFDG-5: it has a duty to receive). Where an order to start at the
     * institution was planned, it is given with the admission.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param message the message
     * @return the decision
     */
    public static Decision atMunicipality(CaseFile file, Stamp stamp, Message message) {
        if (!FOR_MUNICIPALITIES.contains(message.kind()) || !(message.key().author() instanceof InstitutionNumber)) {
            return Decision.refused(RefusalReason.NOT_FOR_THIS_PARTY.at("kind"));
        }
        List<Fact> facts = new ArrayList<>(List.of(new Received(message)));
        if (message.kind() == MessageKind.ADMISSION && !annulledBefore(file, stamp, message)) {
            InjunctionDecisions.orderOnArrival(file, stamp, message).ifPresent(facts::add);
        }
        return new Decision.Decided(facts);
    }

    /** Both at the same time is the same as the admission first. */
    private static boolean annulledBefore(CaseFile file, Stamp stamp, Message message) {
        return file.journal()
                .messages(Annulment.class)
                .filter(annulment -> annulment.knownAt().isBefore(stamp.now()))
                .anyMatch(annulment -> annulment
                                .key()
                                .author()
                                .equals(message.key().author())
                        && annulment.payload().annulled().equals(message.key().number()));
    }

    /**
     * Takes in a message at an institution: notices about its own admissions only.
     *
     * @param file the case file
     * @param message the message
     * @return the decision
     */
    public static Decision atInstitution(CaseFile file, Message message) {
        boolean own = message.payload() instanceof Notice notice
                && notice.admission().author().equals(file.party());
        return own ? Decision.of(new Received(message)) : Decision.refused(RefusalReason.NOT_FOR_THIS_PARTY.at("kind"));
    }
}
