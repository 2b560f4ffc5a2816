package dk.ungebro.model;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.Completion;
import dk.ungebro.message.Payload.DropoutRisk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ledgers that count wrongly. */
final class FaultyLedger {

    private FaultyLedger() {}

    /** The right ledger, and the follow-up duties that another look at the journal adds. */
    private abstract static class LooksTwice extends Practice {
        abstract JournalEntry seen(JournalEntry entry);

        @Override
        final List<LedgerLine> ledger(Journal journal) {
            List<LedgerLine> right = super.ledger(journal);
            List<JournalEntry> entries =
                    journal.entries().stream().map(this::seen).toList();
            List<LedgerLine> wrong = super.ledger(new Journal(journal.owner(), journal.youth(), entries));
            return Stream.concat(
                            right.stream(),
                            wrong.stream()
                                    .filter(line -> line.duty().kind() == DutyKind.REACT_TO_RISK)
                                    .filter(line -> right.stream().noneMatch(known -> same(known, line))))
                    .toList();
        }

        private static boolean same(LedgerLine one, LedgerLine other) {
            return one.duty().kind() == other.duty().kind()
                    && one.duty().subject().equals(other.duty().subject());
        }
    }

    static final class StartsADayLater extends LooksTwice {
        @Override
        JournalEntry seen(JournalEntry entry) {
            if (entry.fact() instanceof Received received
                    && received.message().payload() instanceof Admission admission) {
                Message said = received.message();
                var later = new Admission(
                        admission.programme(),
                        admission.code(),
                        new StudyPeriod(admission.period().start().plusDays(1), Optional.empty()),
                        admission.contact());
                var message = new Message(
                        said.key(), said.youth(), said.occurredOn(), said.reportedAt(), said.caller(), later);
                return new JournalEntry(entry.number(), entry.recordedAt(), entry.by(), new Received(message));
            }
            return entry;
        }
    }

    static final class CountsFromOccurrence extends LooksTwice {
        @Override
        JournalEntry seen(JournalEntry entry) {
            if (entry.fact() instanceof Received received && received.message().payload() instanceof DropoutRisk) {
                Instant occurred = received.message()
                        .occurredOn()
                        .atTime(12, 0)
                        .atZone(DanishCalendar.ZONE)
                        .toInstant();
                return new JournalEntry(entry.number(), occurred, entry.by(), entry.fact());
            }
            return entry;
        }
    }

    static final class ReactsTwice extends Practice {
        @Override
        List<LedgerLine> ledger(Journal journal) {
            List<LedgerLine> lines = new ArrayList<>(super.ledger(journal));
            lines.addAll(lines.stream()
                    .filter(line -> line.duty().kind() == DutyKind.REACT_TO_RISK)
                    .toList());
            return lines;
        }
    }

    static final class ForgetsOnCompletion extends Practice {
        @Override
        List<LedgerLine> ledger(Journal journal) {
            boolean completed = journal.messages(Completion.class).findAny().isPresent();
            return super.ledger(journal).stream()
                    .filter(line -> !completed || line.duty().kind() != DutyKind.ASSESS_SUPPORT)
                    .toList();
        }
    }

    /** Each line of a ledger otherwise. */
    private abstract static class Rewrites extends Practice {
        abstract UnaryOperator<LedgerLine> rewriting(Journal journal);

        @Override
        final List<LedgerLine> ledger(Journal journal) {
            return super.ledger(journal).stream().map(rewriting(journal)).toList();
        }

        static LedgerLine with(LedgerLine line, Duty.Term term, Optional<Stamped<RetentionDecided>> by) {
            Duty duty = line.duty();
            var ending = new Duty.Ending(
                    by.map(Stamped::at).or(() -> duty.ending().fulfilledAt()),
                    duty.ending().annulledAt());
            return new LedgerLine(
                    new Duty(duty.debtor(), duty.youth(), duty.kind(), duty.subject(), term, duty.recipient(), ending),
                    line.openedBy(),
                    by.map(Stamped::widened).or(line::fulfilledBy),
                    line.cancelledBy(),
                    line.due());
        }
    }

    static final class DecidesAlone extends Rewrites {
        @Override
        UnaryOperator<LedgerLine> rewriting(Journal journal) {
            return line -> line.duty().kind() == DutyKind.DECIDE_RETENTION
                    ? with(
                            line,
                            line.duty().term(),
                            journal.facts(RetentionDecided.class).findFirst())
                    : line;
        }
    }

    static final class Suspends extends Rewrites {
        @Override
        UnaryOperator<LedgerLine> rewriting(Journal journal) {
            return line -> {
                Duty.Term term = line.duty().term();
                var suspended = new Duty.Term(term.openedAt(), term.due(), term.origin(), true);
                return with(line, suspended, Optional.empty());
            };
        }
    }
}
