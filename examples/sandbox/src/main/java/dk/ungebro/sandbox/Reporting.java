package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.sandbox.input.Input;
import dk.ungebro.sandbox.input.Refusal;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through all journals once and makes the report. */
final class Reporting {

    private static final int MOST_REFUSALS = 1000;
    private static final int PAGE = 1000;
    private static final int MOST_QUARANTINED = 1_000_000;

    private final World world;
    private final Input input;

    Reporting(World world, Input input) {
        this.world = world;
        this.input = input;
    }

    Report report() {
        var counting = new Counting(input.until(), world.duties());
        var digest = new Digest();
        long quarantined = 0;
        List<Party> parties = new ArrayList<>(world.known());
        parties.add(YouthDatabase.INSTANCE);
        for (Party party : parties) {
            cases(party, counting, party == YouthDatabase.INSTANCE ? Optional.empty() : Optional.of(digest));
            quarantined +=
                    world.store(party).outbox().quarantined(MOST_QUARANTINED).size();
        }
        return report(counting, quarantined, digest.hex());
    }

    private void cases(Party party, Counting counting, Optional<Digest> digest) {
        CaseLedger ledger = world.store(party).ledger();
        Optional<YouthId> after = Optional.empty();
        for (List<YouthId> page = ledger.youths(after, PAGE); !page.isEmpty(); page = ledger.youths(after, PAGE)) {
            for (YouthId youth : page) {
                var file = ledger.load(youth);
                counting.add(file);
                digest.ifPresent(sum -> sum.add(file));
            }
            after = Optional.of(page.get(page.size() - 1));
        }
    }

    private Report report(Counting counting, long quarantined, String digest) {
        return new Report(
                Report.Rows.of(input.events()),
                Report.Rows.of(input.youths()),
                input.firstRefusals(MOST_REFUSALS).stream()
                        .map(Report.RefusalLine::of)
                        .toList(),
                new Report.Messages(
                        counting.count("sent"),
                        counting.count("delivered"),
                        world.duplicates(),
                        quarantined,
                        counting.kinds()),
                counting.count("transfers"),
                counting.count("letters"),
                counting.count("guardianNotices"),
                counting.duties(),
                counting.breaches(),
                counting.mentorRights(),
                new Report.Subscriptions(counting.count("subscriptions.open"), counting.count("subscriptions.closed")),
                new Report.Cases(counting.count("cases.municipality"), counting.count("cases.institution")),
                input.until().toString(),
                input.later(),
                refusalsByCode(),
                counting.registerSteps(),
                digest);
    }

    private Map<String, Long> refusalsByCode() {
        var codes = new Tables();
        input.refusals((Refusal refusal) -> codes.add(refusal.code()));
        return codes.all();
    }
}
