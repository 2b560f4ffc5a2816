package dk.ungebro.casefile;

import dk.ungebro.dropout.RiskGround;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.YouthDatabaseRules;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.AbsenceWarning;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.Annulment;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decisions on what an institution reports. Pure functions. */
public final class ReportDecisions {

    private static final int SCOPE_FROM_AGE = 15;
    private static final int SCOPE_TO_AGE = 30;
    private static final int OF_AGE = 18;

    private ReportDecisions() {}

    /**
     * What an institution must know of a learner to report.
     *
     * @param birthDate the birth date
     * @param guardianKnown whether a holder of parental authority is known
     */
    public record Learner(LocalDate birthDate, boolean guardianKnown) {}

    /**
     * The form in which an event is reported: a warning of worrying absence is itself a risk report from 1 October 2022
     * (R-UDB-9).
     *
     * @param event what happened
     * @param occurredOn the day
     * @param law which law is asked
     * @return the event as it is reported
     */
    public static InstitutionEvent asReported(InstitutionEvent event, LocalDate occurredOn, Law law) {
        return event instanceof AbsenceWarning && law.inForce(YouthDatabaseRules.WORRYING_ABSENCE, occurredOn)
                ? new DropoutRisk(RiskGround.WORRYING_ABSENCE)
                : event;
    }

    /**
     * Records an event and reports it to the youth database, where it has to be reported (R-UDB-2, R-UDB-3). A risk
     * report on a youth under 18 brings the duty to inform the holder of parental authority (R-UDB-10).
     *
     * @param file the institution's case file
     * @param stamp when and by whom
     * @param learner the youth
     * @param message the event as it is reported
     * @return the decision; a refusal if the number is taken by something else, or an annulment is not possible
     */
    public static Decision report(CaseFile file, Stamp stamp, Learner learner, Message message) {
        Optional<KnownMessage<Payload>> known = file.journal().message(message.key());
        if (known.isPresent()) {
            return known.get().message().equals(message)
                    ? Decision.of()
                    : Decision.refused(RefusalReason.EVENT_NUMBER_CONFLICT.at("number"));
        }
        if (message.payload() instanceof Annulment annulment) {
            Optional<RefusalReason> reason = whyNotAnnul(file, message, annulment);
            if (reason.isPresent()) {
                return Decision.refused(reason.get().at("annulled"));
            }
        }
        Optional<Party> to =
                reportable(file, stamp, learner, message) ? Optional.of(YouthDatabase.INSTANCE) : Optional.empty();
        List<Fact> facts = new ArrayList<>(List.of(new Recorded(message, to)));
        if (to.isPresent()
                && message.kind() == MessageKind.RISK
                && !annulledAhead(file, message)
                && stamp.reading().calendar().under(learner.birthDate(), OF_AGE, stamp.today())) {
            facts.add(new GuardianNoticeOwed(message.key(), learner.guardianKnown()));
        }
        return new Decision.Decided(facts);
    }

    private static boolean annulledAhead(CaseFile file, Message message) {
        return file.journal()
                .messages(Annulment.class)
                .anyMatch(annulment ->
                        annulment.payload().annulled().equals(message.key().number()));
    }

    private static Optional<RefusalReason> whyNotAnnul(CaseFile file, Message message, Annulment annulment) {
        boolean annulled = file.journal()
                .messages(Annulment.class)
                .anyMatch(earlier -> earlier.payload().equals(annulment));
        if (annulled) {
            return Optional.of(RefusalReason.ALREADY_ANNULLED);
        }
        if (annulment.annulled().equals(message.key().number())) {
            return Optional.of(RefusalReason.NOT_ANNULLABLE);
        }
        return file.journal()
                .message(target(message, annulment))
                .filter(target -> target.payload() instanceof Annulment)
                .map(target -> RefusalReason.NOT_ANNULLABLE);
    }

    private static MessageKey target(Message message, Annulment annulment) {
        return new MessageKey(message.key().author(), annulment.annulled());
    }

    private static boolean reportable(CaseFile file, Stamp stamp, Learner learner, Message message) {
        return inScope(learner.birthDate(), stamp)
                && message.kind() != MessageKind.ABSENCE_WARNING
                && longEnough(file, stamp, message);
    }

    private static boolean inScope(LocalDate birthDate, Stamp stamp) {
        DanishCalendar calendar = stamp.reading().calendar();
        return !calendar.under(birthDate, SCOPE_FROM_AGE, stamp.today())
                && calendar.under(birthDate, SCOPE_TO_AGE, stamp.today());
    }

    private static boolean longEnough(CaseFile file, Stamp stamp, Message message) {
        if (message.payload() instanceof Admission admission) {
            return admission.period().isReportable(stamp.reading());
        }
        if (message.payload() instanceof Annulment annulment) {
            return wasReported(file, target(message, annulment));
        }
        return file.admissions()
                .of(message, stamp.now())
                .map(admission -> admission.payload().period().isReportable(stamp.reading()))
                .orElse(true);
    }

    /** An annulment follows its target; one that came before its target is reported. */
    private static boolean wasReported(CaseFile file, MessageKey target) {
        return file.journal()
                .facts(Recorded.class)
                .filter(recorded -> recorded.fact().message().key().equals(target))
                .findFirst()
                .map(recorded -> recorded.fact().sentTo().isPresent())
                .orElse(true);
    }
}
