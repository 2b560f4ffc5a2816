package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Post;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.model.Told.Heard;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where parties work: each act on each case file is decided once, with all that follows from it. */
final class Office {

    private final Practice practice;
    private final Era era;
    private final Archive archive;
    private final Map<Desk, List<Move>> moves = new HashMap<>();
    private final Map<Arrival, Dossier> arrivals = new HashMap<>();
    private String doing = "";

    Office(Practice practice, Era era) {
        this.practice = practice;
        this.era = era;
        this.archive = new Archive(practice, era);
    }

    /** An act that changed a case file. */
    record Move(String name, Dossier after) {}

    private record Desk(int dossier, int tick, Optional<LocalDate> residentFrom) {}

    private record Arrival(int dossier, int tick, Message message) {}

    /** What was decided last, for the trace of a finding. */
    String doing() {
        return doing;
    }

    int caseFiles() {
        return archive.size();
    }

    Dossier open(Party party) {
        return archive.keep(CaseFile.empty(party, CaseStory.YOUTH));
    }

    Stamp stamp(Party party, int tick) {
        return new Stamp(era.at(tick), CallerIdentity.automated(party, "test"), practice.reading());
    }

    List<Move> moves(Dossier of, int tick, Optional<LocalDate> residentFrom) {
        var desk = new Desk(of.id(), tick, residentFrom);
        List<Move> known = moves.get(desk);
        if (known == null) {
            known = new ArrayList<>();
            for (Act act : acts(of.file(), stamp(of.file().party(), tick), tick, residentFrom)) {
                doing = of.file().party().key() + " " + act.name();
                Dossier after = done(of, stamp(of.file().party(), tick), act);
                if (!after.equals(of)) {
                    known.add(new Move(doing, after));
                }
            }
            moves.put(desk, known);
        }
        return known;
    }

    private List<Act> acts(CaseFile file, Stamp stamp, int tick, Optional<LocalDate> residentFrom) {
        return file.party() instanceof MunicipalityCode
                ? MunicipalActs.of(practice, file, stamp, era.dayBefore(tick), residentFrom)
                : InstitutionActs.of(file, stamp, era.dayBefore(tick), era.studyStart());
    }

    Dossier received(Dossier of, int tick, Heard heard) {
        var arrival = new Arrival(of.id(), tick, heard.message());
        Dossier known = arrivals.get(arrival);
        if (known == null) {
            known = done(
                    of,
                    stamp(of.file().party(), tick),
                    new Act("receives", (file, stamp) -> practice.receive(file, stamp, heard.message())));
            arrivals.put(arrival, known);
        }
        return known;
    }

    /** Decides as a desk does: what is said already is not said again, requests and notices follow. */
    Dossier done(Dossier of, Stamp stamp, Act act) {
        Decision decision = act.question().decide(of.file(), stamp);
        List<Fact> decided =
                decision instanceof Decision.Refused refused ? refused.noted() : ((Decision.Decided) decision).facts();
        List<Fact> facts = new ArrayList<>(unsaid(of.file(), decided));
        if (facts.isEmpty()) {
            return of;
        }
        if (decision instanceof Decision.Decided && of.file().party() instanceof MunicipalityCode) {
            CaseFile after = of.file().plus(of.file().entries(stamp, facts));
            practice.request(after, stamp).ifPresent(facts::add);
            facts.addAll(practice.notices(after, stamp));
        }
        return sent(facts)
                ? sending(of, stamp, facts)
                : archive.keep(of.file().plus(of.file().entries(stamp, facts)));
    }

    private static boolean sent(List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact ->
                        fact instanceof Recorded recorded && recorded.message().payload() instanceof SupportNotice);
    }

    /** Each notice brings its letter and its audit entry. */
    private Dossier sending(Dossier of, Stamp stamp, List<Fact> facts) {
        Change change = Change.of(of.file(), stamp, facts, practice.setting(), Optional.empty());
        Dossier kept = archive.keep(of.file().plus(change.entries()));
        int sent = kept.notices().size() - of.notices().size();
        long letters =
                change.post().stream().filter(Post.LetterPost.class::isInstance).count();
        must(
                letters == sent && change.audit().size() == sent,
                Invariant.NO_TRANSFER_WITHOUT_BASIS,
                "a notice without its letter or its audit entry");
        return kept;
    }

    private static List<Fact> unsaid(CaseFile file, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> file.journal().entries().stream()
                        .map(JournalEntry::fact)
                        .filter(said -> said.equals(fact) || fact.replaces(said))
                        .reduce((one, later) -> later)
                        .filter(fact::equals)
                        .isEmpty())
                .toList();
    }
}
