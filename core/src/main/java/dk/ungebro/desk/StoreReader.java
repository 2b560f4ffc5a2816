package dk.ungebro.desk;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.Recipients;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Youth;
import dk.ungebro.why.Why;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Answers from the store. */
record StoreReader(Casework casework, CallerIdentity caller) implements CaseReader {

    @Override
    public CaseFile open(YouthId youth) {
        casework.office()
                .store()
                .audit()
                .add(new AuditEntry(
                        casework.stamp(caller).now(),
                        caller,
                        youth,
                        AuditEntry.Action.VIEWED,
                        DataProtectionRules.LOGGING.id(),
                        Optional.empty(),
                        Optional.empty()));
        return ledger().load(youth);
    }

    private CaseLedger ledger() {
        return casework.office().store().ledger();
    }

    @Override
    public List<Duty> duties(YouthId youth) {
        return open(youth).duties(casework.setting());
    }

    @Override
    public Why why(YouthId youth) {
        Stamp stamp = casework.stamp(caller);
        return new Why(
                open(youth),
                casework.setting(),
                stamp.today(),
                casework.office().register().find(youth).map(Youth::birthDate));
    }

    @Override
    public void agenda(AgendaQuery query, Consumer<Duty> action) {
        new Pages(casework.office().store().agenda()).each(query, action);
    }

    @Override
    public List<KnownMessage<Admission>> newAdmissions(LocalDate from, LocalDate to) {
        List<KnownMessage<Admission>> found = new ArrayList<>();
        eachCase(file -> file.admissions().all().stream()
                .filter(KnownMessage::stands)
                .filter(admission -> isBetween(DanishCalendar.dayOf(admission.knownAt()), from, to))
                .forEach(found::add));
        found.sort(Comparator.comparing(KnownMessage::knownAt));
        return found;
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public List<KnownMessage<DropoutRisk>> riskNotices(StaffId recipient) {
        StaffId fallback = casework.setting().fallback();
        List<KnownMessage<DropoutRisk>> found = new ArrayList<>();
        eachCase(file -> file.journal()
                .messages(DropoutRisk.class)
                .filter(KnownMessage::stands)
                .filter(risk -> new Recipients(file.journal())
                        .of(risk.knownAt(), fallback)
                        .equals(recipient))
                .forEach(found::add));
        found.sort(Comparator.comparing(KnownMessage::knownAt));
        return found;
    }

    private void eachCase(Consumer<CaseFile> action) {
        casework.eachYouth(youth -> action.accept(ledger().load(youth)));
    }

    @Override
    public List<Message> sent(YouthId youth) {
        Stream<Recorded> recorded = open(youth).journal().facts(Recorded.class).map(stamped -> stamped.fact());
        return recorded.filter(fact -> fact.sentTo().isPresent())
                .map(Recorded::message)
                .toList();
    }

    @Override
    public List<AuditEntry> audit(YouthId youth) {
        return casework.office().store().audit().of(youth);
    }
}
