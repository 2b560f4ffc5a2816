package dk.ungebro.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** One standby of a PostgreSQL server that runs. */
final class Replication {
    /** Only true of the server they belong to; the rest of the log is streamed. */
    private static final Set<String> OWN_CONTENTS =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_subtrans");

    private static final Set<String> OWN_FILES = Set.of("postmaster.pid", "postmaster.opts", "standby.signal");

    private final DataSource primary;
    private final int port;
    private final String name;

    Replication(DataSource primary, int port) {
        this.primary = primary;
        this.port = port;
        this.name = "standby_" + Sql.ask(primary, "select count(*) + 1 from pg_replication_slots");
    }

    /** Makes the folder of the standby. The slot keeps the log from now on until the standby has read it. */
    void copy(Path data, Path folder) {
        try (Connection connection = primary.getConnection()) {
            Path draft = DataFolder.draft(Files.createDirectories(folder));
            Sql.ask(connection, "select pg_create_physical_replication_slot('" + name + "', true)");
            Sql.ask(connection, "select pg_backup_start('" + name + "', true)");
            Folders.copy(data, draft, Replication::isShared);
            String label = Sql.ask(connection, "select labelfile from pg_backup_stop(false)");
            Files.writeString(draft.resolve("backup_label"), label);
            configure(draft);
            DataFolder.complete(folder);
        } catch (SQLException e) {
            throw new IllegalStateException("No standby", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShared(Path file) {
        boolean own =
                file.getNameCount() > 1 && OWN_CONTENTS.contains(file.getName(0).toString());
        return !own && !OWN_FILES.contains(file.toString());
    }

    private void configure(Path data) throws IOException {
        String settings = """
                primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s application_name=%s'
                primary_slot_name = '%s'
                synchronous_standby_names = ''
                """.formatted(port, DatabaseServer.NAME, name, name);
        Files.writeString(data.resolve("postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
        Files.createFile(data.resolve("standby.signal"));
        Ordinary.own(data);
    }

    /** Lets commits wait for all standbys there are. */
    void follow() {
        String names = Sql.ask(
                primary,
                "select count(*) || ' (' || string_agg(slot_name, ', ' order by slot_name) || ')'"
                        + " from pg_replication_slots");
        Sql.run(primary, "alter system set synchronous_standby_names = '" + names + "'");
        Sql.run(primary, "select pg_reload_conf()");
        String state = "select count(*) from pg_stat_replication where sync_state = 'sync' and application_name = '";
        Waiting.until(
                name + " in step", () -> !Sql.ask(primary, state + name + "'").equals("0"));
    }
}
