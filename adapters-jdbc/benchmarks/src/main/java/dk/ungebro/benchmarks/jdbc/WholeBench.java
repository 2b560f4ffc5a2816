package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.casefile.Change;
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.Reception;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.util.ArrayList;
import java.util.List;

/** A batch of messages for as many cases, from the lines that arrive to what is stored. */
final class WholeBench {

    private static final int CASES = 500;
    private static final int WARM_UP = 8;
    private static final String HANDLED = "handle(500 messages)";
    private static final String DECODED = "decode(500 lines)";
    private static final String SINGLY = "handle one after another";
    private static final String BARE = "bare JDBC, grouped, the rows of the same";

    private WholeBench() {}

    static void run(Ground ground) throws Exception {
        var city = new City(ground.database());
        var timed = city.timed();
        Print.line("%d admissions arrive for %d known cases", CASES, CASES);
        new Rounds(WARM_UP)
                .way(HANDLED, round -> handle(city))
                .way(SINGLY, round -> singly(city))
                .way(BARE, round -> bare(ground, city))
                .part(DECODED, () -> timed.sum("decode"))
                .run(ground.rounds())
                .against(HANDLED, 1)
                .against(BARE, 1);
        timed.forget();
        for (int round = 0; round < ground.rounds(); round++) {
            handle(city);
        }
        Print.line("where the time goes, the mean of %d rounds:", ground.rounds());
        timed.print(ground.rounds());
    }

    private static long handle(City city) {
        List<String> lines = city.arriving(CASES);
        city.timed().begin();
        List<Understood> messages =
                city.timed().time("decode", () -> understood(city.codec().decode(lines)));
        long begin = System.nanoTime();
        List<Reception> receipts =
                city.timed().time("handle", () -> city.handler().handle(messages));
        long took = System.nanoTime() - begin;
        city.timed().end();
        check(receipts);
        return took;
    }

    private static long singly(City city) {
        List<Understood> messages = understood(city.codec().decode(city.arriving(CASES)));
        List<Reception> receipts = new ArrayList<>();
        long begin = System.nanoTime();
        messages.forEach(each -> receipts.add(city.handler().handle(each.message(), each.digest())));
        long took = System.nanoTime() - begin;
        check(receipts);
        return took;
    }

    private static long bare(Ground ground, City city) throws Exception {
        List<Change> changes = city.open(CASES).stream().map(Story::admission).toList();
        Bare rows = Bare.of(changes);
        long begin = System.nanoTime();
        rows.commit(ground.pool());
        return System.nanoTime() - begin;
    }

    private static List<Understood> understood(List<Decoded> decoded) {
        return decoded.stream().map(Understood.class::cast).toList();
    }

    private static void check(List<Reception> receipts) {
        if (receipts.stream().anyMatch(each -> each.verdict() != Reception.Verdict.STORED)) {
            throw new IllegalStateException("not stored: " + receipts.get(0));
        }
    }
}
