package dk.ungebro.desk;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.SubscriptionDecisions;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.duty.Recipients;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a change between loading and committing: decide, and add what follows. For one thread, and one go. */
final class Drafting {

    private final Office office;
    private @Nullable PartyProfile profile;

    Drafting(Office office) {
        this.office = office;
    }

    Draft draft(CaseFile file, Youth youth, Stamp stamp, Optional<Handled> handled, Casework.Question question) {
        Decision decision = question.decide(file, stamp, youth);
        if (decision instanceof Decision.Refused refused) {
            List<Fact> noted = unsaid(file, refused.noted());
            return new Draft(new Outcome.Refused(refused.violations()), change(file, stamp, noted, Optional.empty()));
        }
        List<Fact> facts = unsaid(file, ((Decision.Decided) decision).facts());
        if (!facts.isEmpty()) {
            facts = withConsequences(file, stamp, youth, facts);
        }
        return new Draft(new Outcome.Done(facts), change(file, stamp, facts, handled));
    }

    private Optional<Change> change(CaseFile file, Stamp stamp, List<Fact> facts, Optional<Handled> handled) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(file, stamp, facts, setting(stamp.today()), handled));
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
    private List<Fact> withConsequences(CaseFile file, Stamp stamp, Youth youth, List<Fact> facts) {
        if (!(office.store().party() instanceof MunicipalityCode)) {
            return facts;
        }
        List<Fact> all = new ArrayList<>(facts);
        CaseFile after = file.plus(file.entries(stamp, all));
        SubscriptionDecisions.request(after, stamp, youth.birthDate()).ifPresent(all::add);
        all.addAll(SupportDecisions.owedNotices(after, stamp, contact(after, stamp.today())));
        return all;
    }

    /** Whom the institution may call: who is assigned to the case, else the party's receivers; there is always one. */
    private ContactPoint contact(CaseFile file, LocalDate today) {
        ContactPoint receiver = profile().receivers().on(today);
        return new Recipients(file.journal()).on(today, receiver.id()).orElse(receiver);
    }

    DutySetting setting(LocalDate today) {
        return new DutySetting(
                profile().policy(),
                office.reading(),
                profile().receivers().on(today).id());
    }

    /** Asked for once, and only where something is to be recorded. */
    private PartyProfile profile() {
        PartyProfile known = profile;
        if (known == null) {
            Party party = office.store().party();
            known = office.directory()
                    .find(party)
                    .orElseThrow(() -> new Misconfigured("the directory has no profile of " + party.key()
                            + "; without a receiver messages would be lost"));
            profile = known;
        }
        return known;
    }
}
