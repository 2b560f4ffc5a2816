package dk.ungebro.casefile;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.SupportFact.ConversationHeld;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.journal.SupportFact.SupportInformationPassedOn;
import dk.ungebro.journal.SupportFact.SupportInformationRead;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.InstitutionContact;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import java.time.LocalDate;
import java.util.Optional;

/** Decisions of an institution on a notice it received. Pure functions. */
public final class NoticeDecisions {

    private NoticeDecisions() {}

    /**
     * Records who read the support information.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param notice the notice
     * @param reader who read it
     * @return the decision
     */
    public static Decision read(CaseFile file, Stamp stamp, MessageKey notice, StaffId reader) {
        return about(file, notice, new SupportInformationRead(notice, reader, stamp.today()));
    }

    /**
     * Records to whom the support information was passed on.
     *
     * @param file the case file
     * @param notice the notice
     * @param to who got it
     * @param role in which role
     * @return the decision
     */
    public static Decision passOn(CaseFile file, MessageKey notice, StaffId to, Role role) {
        return about(file, notice, new SupportInformationPassedOn(notice, to, role));
    }

    /**
     * Records the conversation with the municipality.
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param notice the notice that asked for it
     * @param on the day, not after today
     * @return the decision
     */
    public static Decision conversation(CaseFile file, Stamp stamp, MessageKey notice, LocalDate on) {
        return on.isAfter(stamp.today())
                ? Decision.refused(RefusalReason.IN_THE_FUTURE.at("on"))
                : about(file, notice, new ConversationHeld(notice, on));
    }

    /**
     * Returns the institution's own contact (R-INST-3, R-INST-5).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param notice the notice that it answers
     * @param contact the contact
     * @return the decision
     */
    public static Decision returnContact(CaseFile file, Stamp stamp, MessageKey notice, ContactInfo contact) {
        var number = EventNumber.derived("C", file.youth().value(), notice.text());
        var message = new Message(
                new MessageKey(file.party(), number),
                file.youth(),
                stamp.today(),
                stamp.now(),
                stamp.by(),
                new InstitutionContact(contact, Optional.of(notice)));
        boolean returned = file.journal().knows(message.key());
        return returned
                ? Decision.of()
                : about(file, notice, new Recorded(message, Optional.of(YouthDatabase.INSTANCE)));
    }

    /**
     * Records that a holder of parental authority was informed (R-UDB-10).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param risk the risk report
     * @return the decision
     */
    public static Decision guardianInformed(CaseFile file, Stamp stamp, MessageKey risk) {
        return known(file, risk, DropoutRisk.class)
                ? Decision.of(new GuardianInformed(risk, stamp.today()))
                : Decision.refused(RefusalReason.RISK_UNKNOWN.at("risk"));
    }

    private static Decision about(CaseFile file, MessageKey notice, Fact fact) {
        return known(file, notice, SupportNotice.class)
                ? Decision.of(fact)
                : Decision.refused(RefusalReason.NOTICE_UNKNOWN.at("notice"));
    }

    private static boolean known(CaseFile file, MessageKey key, Class<? extends Payload> kind) {
        return file.journal()
                .message(key)
                .filter(message -> kind.isInstance(message.payload()))
                .isPresent();
    }
}
