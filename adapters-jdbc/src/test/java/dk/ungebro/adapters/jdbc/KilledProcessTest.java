package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

    private static final int ROUNDS = Integer.getInteger("kill.times", 5);
    private static final int MOST_COMMITS = 60;

    @Test
    void what_a_killed_process_had_acknowledged_is_there(@TempDir Path folder) throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the kills: " + seed);
        var random = new Random(seed);
        DataSource database = H2.file(folder);
        List<Integer> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // The commit in flight may be stored without an acknowledgement, so its number is passed over.
            int from = all.isEmpty() ? 0 : all.get(all.size() - 1) + 2;
            all.addAll(runAndKill(H2.safeUrl(folder), from, 1 + random.nextInt(MOST_COMMITS)));
            H2.keptOpen(database, () -> check(all, database));
        }
    }

    private static void check(List<Integer> acknowledged, DataSource database) throws Exception {
        Store store = JdbcDatabase.owningTransactions(database).store(CaseStory.MUNICIPALITY);
        assertThat(acknowledged)
                .allSatisfy(number -> assertThat(store.ledger().handled(CaseStory.key(number)))
                        .isPresent());
        assertChangesAreWhole(store, database);
        assertAgendaIsWhatFollowsFromTheJournals(store);
    }

    /** Kills the process after some acknowledgements and gives all that it acknowledged. */
    private static List<Integer> runAndKill(String url, int from, int commits)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path", "."),
                        Committer.class.getName(),
                        url,
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .directory(new File("."))
                .start();
        List<Integer> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(Integer.valueOf(line));
                if (acknowledged.size() == commits) {
                    // The handle, since Process would close the output that is still to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(commits);
        return acknowledged;
    }

    /** Each whole change, that is: its entries, its duty, its post, and that it was handled. */
    private static void assertChangesAreWhole(Store store, DataSource database) throws Exception {
        List<Duty> duties = allDuties(store);
        var lease = new LeaseRequest("test", Instant.EPOCH, Duration.ofSeconds(1), Integer.MAX_VALUE);
        var post = store.outbox().lease(lease);
        long handled = Long.parseLong(Tables.text(database, "select count(*) from ungebro_handled"));
        assertThat(duties).hasSize((int) handled);
        assertThat(post).hasSize((int) handled);
        long received = 0;
        for (YouthId youth : store.ledger().youths(Optional.empty(), Committer.YOUTHS)) {
            CaseFile file = store.ledger().load(youth);
            received += file.admissions().all().size();
        }
        assertThat(received).isEqualTo(handled);
    }

    private static void assertAgendaIsWhatFollowsFromTheJournals(Store store) {
        List<Duty> before = allDuties(store);
        for (YouthId youth : store.ledger().youths(Optional.empty(), Committer.YOUTHS)) {
            store.agenda().replace(youth, store.ledger().load(youth).duties(CaseStory.SETTING));
        }
        assertThat(allDuties(store)).isEqualTo(before);
    }

    private static List<Duty> allDuties(Store store) {
        List<Duty> all = new ArrayList<>();
        AgendaQuery query = AgendaQuery.ALL;
        for (List<Duty> page = store.agenda().page(query);
                !page.isEmpty();
                page = store.agenda().page(query)) {
            all.addAll(page);
            query = query.after(page.get(page.size() - 1));
        }
        return all;
    }
}
