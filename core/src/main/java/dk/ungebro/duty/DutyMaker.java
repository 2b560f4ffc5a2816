package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/** Makes duties of one journal: fills in debtor, youth and recipient. */
final class DutyMaker {

    private final Journal journal;
    private final DutySetting setting;

    DutyMaker(Journal journal, DutySetting setting) {
        this.journal = journal;
        this.setting = setting;
    }

    Duty duty(DutyKind kind, MessageKey subject, Instant openedAt, LocalDate due, Duty.Ending ending) {
        return duty(kind, subject, new Duty.Term(openedAt, due, false), ending);
    }

    Duty duty(DutyKind kind, MessageKey subject, Duty.Term term, Duty.Ending ending) {
        return new Duty(journal.owner(), journal.youth(), kind, subject, term, recipient(term.openedAt()), ending);
    }

    /** The day on which an instant falls, plus working days. */
    LocalDate workingDaysAfter(Instant from, int days) {
        return setting.calendar().plusWorkingDays(DanishCalendar.dayOf(from), days);
    }

    private StaffId recipient(Instant openedAt) {
        return new Recipients(journal).of(openedAt, setting.fallback());
    }
}
