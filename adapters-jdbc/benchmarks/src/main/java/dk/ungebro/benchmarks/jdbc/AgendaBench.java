package dk.ungebro.benchmarks.jdbc;

import dk.ungebro.duty.Duty;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.race.Business;
import dk.ungebro.rounds.Print;
import dk.ungebro.rounds.Rounds;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages of one party's duties, of which there are a million. */
final class AgendaBench {

    private static final int WARM_UP = 2;
    private static final int DUTIES = 1_000_000;
    private static final int TIMES = 20;
    private static final int PAGES = 200;
    private static final AgendaQuery SMALL =
            new AgendaQuery(true, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), 50);

    /** Copies of a real duty: a thousand due days, a hundred recipients. */
    private static final String FILL = """
            insert into ungebro_duty
            select 'M' || lpad((101 + n %% %d)::text, 3, '0'), 'youth-' || lpad(n::text, 7, '0'), '%s', 'I101401/A-' || n,
                timestamp '2024-08-01 07:30:15.123456', date '2024-08-01' + (n::bigint * 7919 %% 1000)::int, '%s', false,
                'staff-' || n %% 100, null, null, true
            from generate_series(1, %d) n
            """;

    private AgendaBench() {}

    static void run(Ground ground) throws Exception {
        for (int parties : List.of(1, 98)) {
            fill(ground, parties);
            Agenda agenda = ground.database().store(MunicipalityCode.of("101")).agenda();
            Print.line("%d duties of %d parties", DUTIES, parties);
            Duty last = last(agenda, DUTIES / parties);
            new Rounds(WARM_UP)
                    .way("first page of 500", round -> pages(agenda, AgendaQuery.PENDING, TIMES))
                    .way("first page of 50", round -> pages(agenda, SMALL, TIMES))
                    .way("a page of 500 in the middle", round -> pages(agenda, AgendaQuery.PENDING.after(last), TIMES))
                    .way("a page of 50 in the middle", round -> pages(agenda, SMALL.after(last), TIMES))
                    .way(
                            "first page of 500, all due up to a day",
                            round -> pages(agenda, AgendaQuery.PENDING.dueUpTo(Story.DAY.plusDays(300)), TIMES))
                    .way("first page of 500, ended ones too", round -> pages(agenda, AgendaQuery.ALL, 1))
                    .way(
                            "first page of 50 of one recipient of 100",
                            round -> pages(agenda, SMALL.forRecipient(StaffId.of("staff-42")), 1))
                    .run(ground.rounds())
                    .against("first page of 500", 1);
            walk(agenda);
        }
    }

    private static void fill(Ground ground, int parties) throws SQLException {
        ground.clear();
        Duty real = Story.admission(Story.unknown()).duties().get(0);
        Business.execute(
                ground.pool(), FILL.formatted(parties, real.kind(), real.term().origin(), DUTIES));
        ground.tidy("ungebro_duty");
    }

    /** The middle of the list: by the day, since a thousand days share the duties evenly. */
    private static Duty last(Agenda agenda, int all) {
        Duty first = agenda.page(AgendaQuery.PENDING).get(0);
        var term = new Duty.Term(
                first.term().openedAt(), Story.DAY.plusDays(500), first.term().origin(), false);
        return new Duty(
                first.debtor(),
                Story.youth(all / 2),
                first.kind(),
                first.subject(),
                term,
                first.recipient(),
                first.ending());
    }

    private static long pages(Agenda agenda, AgendaQuery query, int times) {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            if (agenda.page(query).size() != query.limit()) {
                throw new IllegalStateException("the page is not full");
            }
        }
        return (System.nanoTime() - begin) / times;
    }

    /** Page after page: the first ten, the last ten of many. */
    private static void walk(Agenda agenda) {
        long[] took = new long[Math.min(PAGES, 20)];
        AgendaQuery query = SMALL;
        for (int page = 0; page < PAGES; page++) {
            long begin = System.nanoTime();
            List<Duty> duties = agenda.page(query);
            long each = System.nanoTime() - begin;
            if (page < 10) {
                took[page] = each;
            } else if (page >= PAGES - 10) {
                took[page - PAGES + 20] = each;
            }
            query = query.after(duties.get(duties.size() - 1));
        }
        Print.line(
                "one page of 50 after another: pages 1 to 10 took %.3f ms each, pages %d to %d took %.3f ms each",
                mean(took, 0), PAGES - 9, PAGES, mean(took, 10));
    }

    private static double mean(long[] took, int from) {
        long sum = 0;
        for (int i = from; i < from + 10; i++) {
            sum += took[i];
        }
        return Print.millis(sum / 10.0);
    }
}
