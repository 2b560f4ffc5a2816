package dk.ungebro.model;

import dk.ungebro.duty.Duty;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.Notice;
import java.util.Optional;

/** Which fact may fulfil which duty. */
final class CauseTable {

    private CauseTable() {}

    static boolean fulfils(Fact fact, Duty duty) {
        MessageKey subject = duty.subject();
        return switch (duty.kind()) {
            case ASSESS_SUPPORT ->
                fact instanceof SupportAssessed assessed
                        && assessed.admission().map(subject::equals).orElse(true);
            case NOTIFY_INSTITUTION ->
                payload(fact) instanceof Notice notice && notice.admission().equals(subject);
            case INFORM_YOUTH ->
                fact instanceof LetterDelivered letter && letter.notice().equals(subject);
            case REACT_TO_RISK, REACT_BEFORE_START ->
                fact instanceof YouthContacted contact && contact.risk().equals(subject);
            case DECIDE_RETENTION ->
                fact instanceof RetentionDecided decided
                        && decided.risk().equals(subject)
                        && decided.youthTookPart()
                        && decided.institutionTookPart();
            case RETURN_CONTACT ->
                payload(fact) instanceof InstitutionContact contact
                        && contact.answers().equals(Optional.of(subject));
            case READ_BEFORE_START ->
                fact instanceof SupportInformationRead read && read.notice().equals(subject);
            case CONTACT_MUNICIPALITY ->
                fact instanceof ConversationHeld held && held.notice().equals(subject);
            case INFORM_GUARDIAN ->
                fact instanceof GuardianInformed informed && informed.risk().equals(subject);
            default -> false;
        };
    }

    private static Object payload(Fact fact) {
        Optional<Message> carried = fact instanceof MessageFact message ? message.carried() : Optional.empty();
        return carried.isPresent() ? carried.get().payload() : fact;
    }
}
