package dk.ungebro.desk;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.why.Why;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Questions to the record. A reader belongs to one caller; each opening of a case leaves an entry in the audit
 * trail; overviews do not. */
public interface CaseReader {

    /**
     * The case of a youth.
     *
     * @param youth the youth
     * @return the case file; empty, of version 0, if there is none
     */
    CaseFile open(YouthId youth);

    /**
     * The duties of a case, ended ones too.
     *
     * @param youth the youth
     * @return the duties
     */
    List<Duty> duties(YouthId youth);

    /**
     * Why: explains the duties, transfers, windows, letters and refusals of a case, as it stands today.
     *
     * @param youth the youth
     * @return what explains the case
     */
    Why why(YouthId youth);

    /**
     * The agenda: duties one after another, in constant memory.
     *
     * @param query which duties
     * @param action what to do with each
     */
    void agenda(AgendaQuery query, Consumer<Duty> action);

    /**
     * Youths newly admitted to an education. Reads every case: for a list that is made now and then.
     *
     * @param from the first day of receipt
     * @param to the last day of receipt, inclusive
     * @return the admissions that stand, by the day of receipt
     */
    List<KnownMessage<Admission>> newAdmissions(LocalDate from, LocalDate to);

    /**
     * Notices of dropout risk for one designated recipient, also those that oblige to nothing. Reads every case.
     *
     * @param recipient the person or team; those of cases that nobody is assigned to belong to the fallback
     * @return the notices that stand, by the day of receipt
     */
    List<KnownMessage<DropoutRisk>> riskNotices(StaffId recipient);

    /**
     * What was sent about a youth, and to whom it went first.
     *
     * @param youth the youth
     * @return the messages as they were sent
     */
    List<Message> sent(YouthId youth);

    /**
     * Who looked at or disclosed what about a youth.
     *
     * @param youth the youth
     * @return the entries of the audit trail
     */
    List<AuditEntry> audit(YouthId youth);
}
