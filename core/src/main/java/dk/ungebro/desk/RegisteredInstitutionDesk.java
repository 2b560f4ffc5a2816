package dk.ungebro.desk;

import dk.ungebro.casefile.CoursePlanDecisions;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.NoticeDecisions;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.ReportDecisions;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.effort.CoursePlan;
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
        Stamp stamp = casework.stamp(caller);
        if (occurredOn.isAfter(stamp.today())) {
            return refused(RefusalReason.IN_THE_FUTURE, "occurredOn");
        }
        var message = new Message(
                new MessageKey(casework.office().store().party(), number),
                youth,
                occurredOn,
                stamp.now(),
                caller,
                ReportDecisions.asReported(
                        event, occurredOn, casework.office().reading().law()));
        if (numberTaken(message.key())) {
            return reportedBefore(message)
                    ? new Outcome.Done(List.of())
                    : refused(RefusalReason.EVENT_NUMBER_CONFLICT, "number");
        }
        var handled = Optional.of(new Handled(message.key(), MessageCodec.digest(message)));
        return casework.decide(
                youth,
                caller,
                handled,
                (file, now, known) -> ReportDecisions.report(
                        file, now, new Learner(known.birthDate(), known.guardianKnown()), message));
    }

    private boolean numberTaken(MessageKey key) {
        return casework.office().store().ledger().handled(key).isPresent();
    }

    /** The same was reported about the same youth; when it was first reported does not matter. */
    private boolean reportedBefore(Message message) {
        return casework.office()
                .store()
                .ledger()
                .load(message.youth())
                .journal()
                .message(message.key())
                .filter(known -> known.message().occurredOn().equals(message.occurredOn()))
                .filter(known -> known.payload().equals(message.payload()))
                .isPresent();
    }

    private static Outcome refused(RefusalReason reason, String path) {
        return new Outcome.Refused(List.of(reason.at(path)));
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
    public Outcome coursePlan(YouthId youth, MessageKey admission, LocalDate on, CoursePlan plan) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> CoursePlanDecisions.made(file, stamp, admission, on, plan));
    }

    @Override
    public Outcome returnContact(YouthId youth, MessageKey notice, ContactInfo contact) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> NoticeDecisions.returnContact(file, stamp, notice, contact));
    }
}
