package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.servers.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system without room for more. */
class DiskFullTest {

    private static final int MOST = 200;

    @TempDir
    private Path folder;

    private Path small;

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", String.valueOf(small));
    }

    @Test
    void a_full_disk_is_told_and_nothing_is_half_stored_and_work_goes_on_when_there_is_room() throws Exception {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", small.toString()),
                "a small file system may not be mounted here");
        Path space = Files.createDirectory(small.resolve("space"));
        try (DatabaseServer server = DatabaseServer.postgresql(folder.resolve("server"))) {
            DataSource source = withTablesIn(space, server);
            Store store = JdbcDatabase.owningTransactions(source).store(CaseStory.MUNICIPALITY);
            store.ledger().commit(CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1));

            TemporarilyUnavailable full = fill(store).orElseThrow();

            assertThat(full).hasMessageContaining("make room");
            assertThat(store.ledger().load(CaseStory.youth(1)).version()).isPositive();
            assertThat(run("mount", "-o", "remount,size=64m", small.toString())).isTrue();
            store.ledger().commit(CaseStory.admission(store.ledger().load(CaseStory.youth(2)), 2));
            assertThat(store.outbox().quarantined(MOST))
                    .allSatisfy(item -> assertThat(item.content()).hasSize(500_000));
        }
    }

    private static DataSource withTablesIn(Path space, DatabaseServer server) throws IOException, InterruptedException {
        run("chmod", "700", space.toString());
        TestDatabase.execute(
                server.superuser(),
                List.of(
                        "create tablespace small location '" + space + "'",
                        "grant create on tablespace small to ungebro",
                        "alter role ungebro set default_tablespace = 'small'"));
        DataSource source = server.dataSource();
        JdbcSchema.install(source);
        return source;
    }

    /** Puts things into quarantine until one is refused. They are random, since the database makes others smaller. */
    private static Optional<TemporarilyUnavailable> fill(Store store) {
        var random = new Random(7);
        for (int i = 0; i < MOST; i++) {
            var content = new StringBuilder();
            random.ints(500_000, ' ', '~').forEach(content::appendCodePoint);
            try {
                store.outbox().quarantine(new Quarantined("line-" + i, Instant.EPOCH, "CODE", content.toString()));
            } catch (TemporarilyUnavailable e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
