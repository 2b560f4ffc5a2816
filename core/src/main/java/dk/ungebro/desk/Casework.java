package dk.ungebro.desk;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The five steps of every change: load, decide, add what follows, commit, and begin again if somebody was faster. */
final class Casework {

    private static final int PAGE = 500;

    private final Office office;

    Casework(Office office) {
        this.office = office;
    }

    /** A decision on a case file. */
    @FunctionalInterface
    interface Question {
        Decision decide(CaseFile file, Stamp stamp, Youth youth);
    }

    Office office() {
        return office;
    }

    Stamp stamp(CallerIdentity by) {
        return new Stamp(office.clock().instant().truncatedTo(ChronoUnit.MICROS), by, office.reading());
    }

    Outcome decide(YouthId id, CallerIdentity by, Question question) {
        return decide(id, by, Optional.empty(), question);
    }

    Outcome decide(YouthId id, CallerIdentity by, Optional<Handled> handled, Question question) {
        Optional<Youth> youth = office.register().find(id);
        if (youth.isEmpty()) {
            return unknown();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(id, by, handled, youth.get(), question);
            } catch (ConcurrentChange e) {
                if (!office.retry().again(attempt)) {
                    throw e;
                }
            }
        }
    }

    static Outcome unknown() {
        return new Outcome.Refused(List.of(RefusalReason.YOUTH_UNKNOWN.at("youth")));
    }

    private Outcome attempt(YouthId id, CallerIdentity by, Optional<Handled> handled, Youth youth, Question question) {
        CaseFile file = office.store().ledger().load(id);
        Draft draft = new Drafting(office).draft(file, youth, stamp(by), handled, question);
        draft.change().ifPresent(office.store().ledger()::commit);
        return draft.outcome();
    }

    /** All youths of whom the party keeps a case, page by page. */
    void eachYouth(Consumer<YouthId> action) {
        CaseLedger ledger = office.store().ledger();
        Optional<YouthId> after = Optional.empty();
        for (List<YouthId> page = ledger.youths(after, PAGE); !page.isEmpty(); page = ledger.youths(after, PAGE)) {
            page.forEach(action);
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    DutySetting setting() {
        return new Drafting(office).setting(DanishCalendar.dayOf(office.clock().instant()));
    }
}
