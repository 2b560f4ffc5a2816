package dk.ungebro.histories;

import dk.ungebro.CaseStory;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was recorded about one youth at one party, each entry with its own time.
 *
 * @param owner the party
 * @param entries the entries in the order in which they were written, which is not that of their times
 */
record History(Party owner, List<JournalEntry> entries) {

    private static final int SMALL = 5;
    private static final int SOME = 3;

    Journal journal() {
        return journal(entries);
    }

    private Journal journal(List<JournalEntry> ordered) {
        List<JournalEntry> numbered = new ArrayList<>();
        for (JournalEntry entry : ordered) {
            numbered.add(new JournalEntry(numbered.size() + 1L, entry.recordedAt(), entry.by(), entry.fact()));
        }
        return new Journal(owner, CaseStory.YOUTH, numbered);
    }

    /** What was known when a day had ended. */
    Journal until(LocalDate day) {
        return journal(entries.stream()
                .filter(entry -> !NaiveCalendar.dayOf(entry.recordedAt()).isAfter(day))
                .toList());
    }

    /** The entries by days and moments. */
    SortedMap<LocalDate, SortedMap<Instant, List<JournalEntry>>> days() {
        SortedMap<LocalDate, SortedMap<Instant, List<JournalEntry>>> days = new TreeMap<>();
        for (JournalEntry entry : entries) {
            days.computeIfAbsent(NaiveCalendar.dayOf(entry.recordedAt()), day -> new TreeMap<>())
                    .computeIfAbsent(entry.recordedAt(), at -> new ArrayList<>())
                    .add(entry);
        }
        return days;
    }

    /** Journals with the same entries: every order of a few, some orders of many, and the order of their times. */
    List<Journal> permutations() {
        List<Journal> journals = new ArrayList<>();
        if (entries.size() <= SMALL) {
            permute(new ArrayList<>(entries), 0, journals);
            return journals;
        }
        var random = new Random(entries.size());
        for (int i = 0; i < SOME; i++) {
            List<JournalEntry> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            journals.add(journal(shuffled));
        }
        List<JournalEntry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        journals.add(journal(reversed));
        return journals;
    }

    private void permute(List<JournalEntry> ordered, int fixed, List<Journal> journals) {
        if (fixed == ordered.size()) {
            journals.add(journal(ordered));
        }
        for (int i = fixed; i < ordered.size(); i++) {
            Collections.swap(ordered, fixed, i);
            permute(ordered, fixed + 1, journals);
            Collections.swap(ordered, fixed, i);
        }
    }

    @Override
    public String toString() {
        return entries.stream()
                .map(entry -> entry.recordedAt() + " " + brief(entry.fact().toString()))
                .collect(Collectors.joining("\n  ", "\n" + owner.key() + "\n  ", "\n"));
    }

    /** Without what is the same everywhere. */
    private static String brief(String fact) {
        return fact.replaceAll("\\w+\\[value=([^]]*)]", "$1")
                .replaceAll("MessageKey\\[author=(\\S+), number=([^]]+)]", "$1/$2")
                .replaceAll("ContactInfo\\[name=\\S+ phone=\\S+ email=[^]]*]]", "...")
                .replaceAll("CallerIdentity\\[[^]]*]", "...")
                .replaceAll(", (youth|caller|contact|reportedAt)=[^,\\]]*", "");
    }
}
