package dk.ungebro.desk;

import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.NoticeDecisions;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.ReportDecisions;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The desk of an institution, in the journal. */
record RegisteredInstitutionDesk(Casework casework, CallerIdentity caller) implements InstitutionDesk {

    @Override
    public YouthId register(Youth youth) {
        return casework.office().register().register(youth);
    }

    @Override
    public Outcome report(EventNumber number, YouthId youth, LocalDate occurredOn, InstitutionEvent event) {
        var message = new Message(
                new MessageKey(casework.office().store().party(), number),
                youth,
                occurredOn,
                casework.stamp(caller).now(),
                caller,
                ReportDecisions.asReported(event, occurredOn));
        if (occurredOn.isAfter(casework.stamp(caller).today())) {
            return refused(RefusalReason.IN_THE_FUTURE, "occurredOn");
        }
        Optional<Message> earlier = earlier(message);
        if (earlier.isPresent() && !sameReport(earlier.get(), message)) {
            return refused(RefusalReason.EVENT_NUMBER_CONFLICT, "number");
        }
        if (earlier.isPresent()) {
            return new Outcome.Done(List.of());
        }
        var handled = Optional.of(new Handled(message.key(), MessageCodec.digest(message)));
        return casework.decide(
                youth,
                caller,
                handled,
                (file, stamp, known) -> ReportDecisions.report(
                        file, stamp, new Learner(known.birthDate(), known.guardianKnown()), message));
    }

    private static Outcome refused(RefusalReason reason, String path) {
        return new Outcome.Refused(List.of(reason.at(path)));
    }

    /** What was reported under the number before, about this youth; a report about another youth is a conflict. */
    private Optional<Message> earlier(Message message) {
        var ledger = casework.office().store().ledger();
        if (ledger.handled(message.key()).isEmpty()) {
            return Optional.empty();
        }
        return ledger.load(message.youth())
                .journal()
                .message(message.key())
                .map(known -> known.message())
                .or(() -> Optional.of(elsewhere(message)));
    }

    private static Message elsewhere(Message message) {
        return new Message(
                message.key(),
                message.youth(),
                LocalDate.MIN,
                message.reportedAt(),
                message.caller(),
                message.payload());
    }

    private static boolean sameReport(Message earlier, Message message) {
        return earlier.occurredOn().equals(message.occurredOn())
                && earlier.payload().equals(message.payload());
    }

    @Override
    public Outcome guardianInformed(YouthId youth, MessageKey risk) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> NoticeDecisions.guardianInformed(file, stamp, risk));
    }

    @Override
    public Outcome read(YouthId youth, MessageKey notice, StaffId reader) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> NoticeDecisions.read(file, stamp, notice, reader));
    }

    @Override
    public Outcome passOn(YouthId youth, MessageKey notice, StaffId to, Role role) {
        return casework.decide(youth, caller, (file, stamp, known) -> NoticeDecisions.passOn(file, notice, to, role));
    }

    @Override
    public Outcome conversation(YouthId youth, MessageKey notice, LocalDate on) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> NoticeDecisions.conversation(file, stamp, notice, on));
    }

    @Override
    public Outcome returnContact(YouthId youth, MessageKey notice, ContactInfo contact) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> NoticeDecisions.returnContact(file, stamp, notice, contact));
    }
}
