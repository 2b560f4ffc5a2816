package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.party.Party;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.sandbox.input.Input;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plays an input in memory under one law, and keeps what came of each case. */
final class PlayedUnder {

    private static final int PAGE = 1000;

    private PlayedUnder() {}

    /** What came of each case, by party and youth id. */
    static SortedMap<String, SortedMap<String, String>> law(Law law, Input input, boolean diligent) {
        var clock = new VirtualClock();
        try (Backend backend = Backends.inMemory();
                var world = new World(backend, clock, Reading.DEFAULT.of(law))) {
            var desks = new Desks(world, input, clock, diligent);
            var work = new DayWork(world, input, clock, desks);
            new Days(world, desks, work, backend.progress()).pass(line -> {});
            return outcomes(world);
        }
    }

    private static SortedMap<String, SortedMap<String, String>> outcomes(World world) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        for (Party party : world.known()) {
            CaseLedger ledger = world.store(party).ledger();
            Optional<YouthId> after = Optional.empty();
            for (List<YouthId> page = ledger.youths(after, PAGE); !page.isEmpty(); page = ledger.youths(after, PAGE)) {
                for (YouthId youth : page) {
                    CaseFile file = ledger.load(youth);
                    all.put(party.key() + " " + youth.value(), CaseOutcome.of(file, world.duties()));
                }
                after = Optional.of(page.get(page.size() - 1));
            }
        }
        return all;
    }
}
