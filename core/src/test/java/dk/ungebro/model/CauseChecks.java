package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.Stamped;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.model.Finding.Invariant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No duty opens or ends without a cause in the journal; none vanishes, comes back or turns into another. */
final class CauseChecks {

    private static final Set<DutyKind> FOLLOW_UP =
            Set.of(DutyKind.REACT_TO_RISK, DutyKind.DECIDE_RETENTION, DutyKind.REACT_BEFORE_START);

    private CauseChecks() {}

    static void check(Told told, List<LedgerLine> ledger) {
        for (LedgerLine line : ledger) {
            Duty duty = line.duty();
            line.openedBy().forEach(fact -> holds(told.says(fact.at(), fact.fact()), "not opened by", line));
            Optional<Instant> opened = line.openedBy().stream().map(Stamped::at).max(Instant::compareTo);
            holds(opened.equals(Optional.of(duty.term().openedAt())), "opened at another time", line);
            cause(told, line, line.fulfilledBy(), duty.ending().fulfilledAt());
            cause(told, line, line.cancelledBy(), duty.ending().annulledAt());
            line.fulfilledBy().ifPresent(by -> holds(CauseTable.fulfils(by.fact(), duty), "not fulfilled by", line));
            line.cancelledBy().ifPresent(by -> holds(cancels(told, by.fact(), duty), "not cancelled by", line));
            if (FOLLOW_UP.contains(duty.kind())) {
                ends(told, line);
            }
        }
    }

    private static void cause(Told told, LedgerLine line, Optional<Stamped<Fact>> by, Optional<Instant> at) {
        holds(by.map(Stamped::at).equals(at), "ended at another time", line);
        by.ifPresent(fact -> holds(told.says(fact.at(), fact.fact()), "ended by what nobody wrote", line));
    }

    /** What a duty rests on was annulled, or the injunction or the target group was taken away. */
    private static boolean cancels(Told told, Fact fact, Duty duty) {
        if (fact instanceof MessageFact message) {
            return message.carried()
                    .filter(annulment -> Told.annuls(annulment, duty.subject())
                            || told.messages(Admission.class).stream()
                                    .anyMatch(admission -> Told.annuls(
                                            annulment, admission.message().key())))
                    .isPresent();
        }
        return fact instanceof InjunctionFact || fact instanceof PlacedInTargetGroup;
    }

    /** An annulled risk leaves no duty (D-6), and a contact fulfils it. */
    private static void ends(Told told, LedgerLine line) {
        MessageKey risk = line.duty().subject();
        holds(!told.annulled(risk) || line.cancelledBy().isPresent(), "not cancelled with its risk", line);
        boolean contacted = told.facts(YouthContacted.class).stream()
                .anyMatch(contact -> contact.risk().equals(risk));
        holds(
                line.duty().kind() == DutyKind.DECIDE_RETENTION
                        || contacted == line.fulfilledBy().isPresent(),
                "a contact and the duty do not agree",
                line);
    }

    static Optional<Instant> last(CaseFile file) {
        return file.journal().entries().stream().map(JournalEntry::recordedAt).max(Instant::compareTo);
    }

    /** Compares with what was owed before the last instant. */
    static void since(List<LedgerLine> before, List<LedgerLine> now, Instant last) {
        for (LedgerLine old : before) {
            List<LedgerLine> same = now.stream()
                    .filter(line -> line.duty().kind() == old.duty().kind()
                            && line.duty().subject().equals(old.duty().subject()))
                    .toList();
            holds(same.size() == 1, "vanished", old);
            holds(same.get(0).duty().term().equals(old.duty().term()), "turned into another", old);
            kept(old.fulfilledBy(), same.get(0).fulfilledBy(), last, old);
            kept(old.cancelledBy(), same.get(0).cancelledBy(), last, old);
        }
    }

    /** What ended stays ended by the same fact; what ends now is ended by what was written now. */
    private static void kept(Optional<Stamped<Fact>> old, Optional<Stamped<Fact>> now, Instant last, LedgerLine line) {
        boolean same = old.isPresent()
                ? old.equals(now)
                : now.map(by -> by.at().equals(last)).orElse(true);
        holds(same, "came back, or ended in the past", line);
    }

    private static void holds(boolean holds, String what, LedgerLine line) {
        must(
                holds,
                Invariant.CAUSE_IN_THE_JOURNAL,
                line.duty().kind() + " " + line.duty().subject().text() + " " + what);
    }
}
