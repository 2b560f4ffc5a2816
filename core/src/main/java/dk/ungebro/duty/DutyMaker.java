package dk.ungebro.duty;

import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Computation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy.Allowance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes lines of the ledger of one journal: fills in debtor, youth and recipient. */
final class DutyMaker {

    private final Journal journal;
    private final DutySetting setting;
    private final DanishCalendar calendar;
    private final Recipients recipients;
    private final Partners partners;
    private final Map<Instant, StaffId> known = new HashMap<>();

    DutyMaker(Journal journal, DutySetting setting) {
        this.journal = journal;
        this.setting = setting;
        this.calendar = setting.reading().calendar();
        this.recipients = new Recipients(journal);
        this.partners = new Partners(journal);
    }

    /**
     * What the duty is about.
     *
     * @param kind what is owed
     * @param subject what opened it
     * @param partner the other party, absent if there is none
     */
    record Matter(DutyKind kind, MessageKey subject, Optional<Party> partner) {}

    /**
     * What ended a duty.
     *
     * @param fulfilled what fulfilled it
     * @param cancelled what annulled it
     */
    record End(Optional<Stamped<Fact>> fulfilled, Optional<Stamped<Fact>> cancelled) {

        private Duty.Ending ending() {
            return new Duty.Ending(fulfilled.map(Stamped::at), cancelled.map(Stamped::at));
        }
    }

    /**
     * When a duty is due.
     *
     * @param computation the day with its steps
     * @param origin where it comes from
     */
    record Due(Computation computation, DueOrigin origin) {}

    LedgerLine line(Matter matter, Opening opening, Due due, End end) {
        return line(matter, opening, due, end, false);
    }

    LedgerLine line(Matter matter, Opening opening, Due due, End end, boolean suspended) {
        var term = new Duty.Term(opening.at(), due.computation().day(), due.origin(), suspended);
        var duty = new Duty(
                journal.owner(),
                journal.youth(),
                matter.kind(),
                matter.subject(),
                term,
                recipient(matter, opening),
                end.ending());
        return new LedgerLine(
                duty,
                opening.facts(),
                end.fulfilled(),
                end.cancelled(),
                due.computation().steps());
    }

    /** Duties that open together have the same recipient, unless an agreement names one. */
    private StaffId recipient(Matter matter, Opening opening) {
        return setting.policy().agreements().isEmpty()
                ? known.computeIfAbsent(opening.at(), at -> recipients.of(at, setting.fallback()))
                : recipients.of(
                        opening.at(),
                        setting.policy()
                                .agreedRecipient(matter.partner(), opening.day())
                                .orElse(setting.fallback()));
    }

    /** So many working days after the duty opened. */
    Due workingDaysAfter(LocalDate day, Limit limit, Matter matter) {
        Allowance allowance = allowance(limit, matter, day);
        return new Due(Computation.from(day).plusWorkingDays(allowance.days(), calendar), allowance.origin());
    }

    /** So many calendar days after a day. */
    Due daysAfter(LocalDate day, Limit limit, Matter matter) {
        Allowance allowance = allowance(limit, matter, day);
        return new Due(Computation.from(day).plusDays(allowance.days()), allowance.origin());
    }

    /** The day that the law names, or the one that a host or an agreement has set, if that is earlier. */
    static Due tightened(Computation byLaw, Due set) {
        return set.computation().day().isBefore(byLaw.day()) ? set : new Due(byLaw, DueOrigin.LAW);
    }

    /** What a duty is about that has a clock of its own. */
    Matter counted(DutyKind kind, LocalDate from, Opening opening) {
        var subject = new MessageKey(journal.owner(), EventNumber.of(from.toString()));
        return new Matter(kind, subject, partners.at(opening.at()));
    }

    /** Each identity once: a line that stands takes the place of one that was cancelled. */
    static List<LedgerLine> eachOnce(Stream<LedgerLine> lines) {
        Map<List<Object>, LedgerLine> once = new LinkedHashMap<>();
        lines.forEach(line -> once.merge(
                List.of(line.duty().kind(), line.duty().subject()),
                line,
                (one, other) -> one.cancelledBy().isPresent() ? other : one));
        return List.copyOf(once.values());
    }

    Allowance allowance(Limit limit, Matter matter, LocalDate day) {
        return setting.policy().allowance(limit, matter.partner(), day);
    }

    DanishCalendar calendar() {
        return calendar;
    }
}
