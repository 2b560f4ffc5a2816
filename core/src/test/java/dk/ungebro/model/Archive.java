package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.Stamped;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps each case file once, by its facts and their times, and looks at each before it is kept. */
final class Archive {

    private final Practice practice;
    private final CaseChecks checks;
    private final Map<Stamped<Fact>, Integer> facts = new HashMap<>();
    private final Map<Contents, Dossier> dossiers = new HashMap<>();

    Archive(Practice practice, Era era) {
        this.practice = practice;
        this.checks = new CaseChecks(practice, era);
    }

    private record Contents(Party party, BitSet facts) {}

    int size() {
        return dossiers.size();
    }

    Dossier keep(CaseFile file) {
        List<LedgerLine> ledger = practice.ledger(file.journal());
        checks.check(file, ledger, before(file));
        Contents contents = contents(file);
        Dossier kept = dossiers.get(contents);
        if (kept == null) {
            kept = Dossier.of(dossiers.size(), file, practice.subscription(file), ledger);
            dossiers.put(contents, kept);
        }
        must(
                duties(ledger).equals(duties(kept.ledger())),
                Invariant.CAUSE_IN_THE_JOURNAL,
                "the same facts in another order give other duties");
        return kept;
    }

    /** What was owed before the last instant. */
    private List<LedgerLine> before(CaseFile file) {
        Instant last = CauseChecks.last(file).orElse(Instant.MIN);
        List<JournalEntry> entries = file.journal().entries().stream()
                .filter(entry -> entry.recordedAt().isBefore(last))
                .toList();
        var before = new CaseFile(new Journal(file.party(), file.youth(), entries));
        Dossier known = dossiers.get(contents(before));
        return known == null ? practice.ledger(before.journal()) : known.ledger();
    }

    private static Set<Duty> duties(List<LedgerLine> ledger) {
        return ledger.stream().map(LedgerLine::duty).collect(Collectors.toSet());
    }

    private Contents contents(CaseFile file) {
        var set = new BitSet();
        for (JournalEntry entry : file.journal().entries()) {
            set.set(facts.computeIfAbsent(new Stamped<>(entry.recordedAt(), entry.fact()), fact -> facts.size()));
        }
        return new Contents(file.party(), set);
    }
}
