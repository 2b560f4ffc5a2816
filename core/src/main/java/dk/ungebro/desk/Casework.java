package dk.ungebro.desk;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.SubscriptionDecisions;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.duty.Recipients;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The five steps of every change: load, decide, add what follows, commit, and begin again if somebody was faster. */
final class Casework {

    private static final int ATTEMPTS = 5;
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
            return new Outcome.Refused(List.of(RefusalReason.YOUTH_UNKNOWN.at("youth")));
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(id, by, handled, youth.get(), question);
            } catch (ConcurrentChange e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Outcome attempt(YouthId id, CallerIdentity by, Optional<Handled> handled, Youth youth, Question question) {
        CaseFile file = office.store().ledger().load(id);
        Stamp stamp = stamp(by);
        Decision decision = question.decide(file, stamp, youth);
        if (decision instanceof Decision.Refused refused) {
            List<Fact> noted = unsaid(file, refused.noted());
            if (!noted.isEmpty()) {
                commit(file, stamp, profile(), noted, Optional.empty());
            }
            return new Outcome.Refused(refused.violations());
        }
        List<Fact> facts = unsaid(file, ((Decision.Decided) decision).facts());
        if (!facts.isEmpty()) {
            PartyProfile profile = profile();
            facts = withConsequences(file, stamp, youth, profile, facts);
            commit(file, stamp, profile, facts, handled);
        }
        return new Outcome.Done(facts);
    }

    private void commit(CaseFile file, Stamp stamp, PartyProfile profile, List<Fact> facts, Optional<Handled> handled) {
        office.store().ledger().commit(Change.of(file, stamp, facts, setting(profile, stamp.today()), handled));
    }

    /** The same thing said twice is recorded once, unless something else was said in between that replaced it. */
    private static List<Fact> unsaid(CaseFile file, List<Fact> facts) {
        List<Fact> said = new ArrayList<>(
                file.journal().entries().stream().map(JournalEntry::fact).toList());
        List<Fact> fresh = new ArrayList<>();
        for (Fact fact : facts) {
            boolean stands = said.stream()
                    .filter(earlier -> earlier.equals(fact) || fact.replaces(earlier))
                    .reduce((one, later) -> later)
                    .map(fact::equals)
                    .orElse(false);
            if (!stands) {
                fresh.add(fact);
                said.add(fact);
            }
        }
        return fresh;
    }

    /** A subscription request and notices to institutions follow from the facts, in the same commit. */
    private List<Fact> withConsequences(
            CaseFile file, Stamp stamp, Youth youth, PartyProfile profile, List<Fact> facts) {
        if (!(office.store().party() instanceof MunicipalityCode)) {
            return facts;
        }
        List<Fact> all = new ArrayList<>(facts);
        CaseFile after = file.plus(file.entries(stamp, all));
        SubscriptionDecisions.request(after, stamp, youth.birthDate()).ifPresent(all::add);
        all.addAll(SupportDecisions.owedNotices(after, stamp, contact(after, stamp.today(), profile)));
        return all;
    }

    /** Whom the institution may call: who is assigned to the case, else the party's receivers; there is always one. */
    private static ContactPoint contact(CaseFile file, LocalDate today, PartyProfile profile) {
        ContactPoint receiver = profile.receivers().on(today);
        return new Recipients(file.journal()).on(today, receiver.id()).orElse(receiver);
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

    private PartyProfile profile() {
        var party = office.store().party();
        return office.directory()
                .find(party)
                .orElseThrow(() -> new Misconfigured("the directory has no profile of " + party.key()
                        + "; without a receiver messages would be lost"));
    }

    DutySetting setting() {
        return setting(profile(), DanishCalendar.dayOf(office.clock().instant()));
    }

    private DutySetting setting(PartyProfile profile, LocalDate today) {
        return new DutySetting(
                profile.policy(),
                office.reading(),
                profile.receivers().on(today).id());
    }
}
