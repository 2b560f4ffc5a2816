package dk.ungebro.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandbyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void has_what_the_killed_primary_committed_and_goes_on_when_promoted(int major) {
        try (DatabaseServer primary = DatabaseServer.postgresql(folder.resolve("primary"), major)) {
            Sql.run(primary.dataSource(), "create table note as select 'before' as text");
            try (DatabaseServer standby = primary.standby(folder.resolve("standby"))) {
                Sql.run(primary.dataSource(), "insert into note select 'after' from generate_series(1, 1000)");
                primary.kill();
                assertThatThrownBy(() -> Sql.run(standby.dataSource(), "insert into note values ('too early')"))
                        .hasStackTraceContaining("read-only");

                standby.promote();

                assertThat(Sql.ask(standby.dataSource(), "select count(*) from note"))
                        .isEqualTo("1001");
                Sql.run(standby.dataSource(), "insert into note values ('promoted')");
            }
        }
    }

    @Test
    void follows_its_primary_again_after_each_was_killed() {
        try (DatabaseServer primary = DatabaseServer.postgresql(folder.resolve("primary"));
                DatabaseServer standby = primary.standby(folder.resolve("standby"))) {
            Sql.run(primary.dataSource(), "create table note (text varchar(20))");

            primary.kill();
            primary.restart();
            Sql.run(primary.dataSource(), "insert into note values ('first')");
            standby.kill();
            standby.restart();
            Sql.run(primary.dataSource(), "insert into note values ('second')");
            primary.kill();
            standby.promote();

            assertThat(Sql.ask(standby.dataSource(), "select count(*) from note"))
                    .isEqualTo("2");
        }
    }

    @Test
    void commits_wait_for_both_of_two_standbys() {
        try (DatabaseServer primary = DatabaseServer.postgresql(folder.resolve("primary"));
                DatabaseServer first = primary.standby(folder.resolve("first"));
                DatabaseServer second = primary.standby(folder.resolve("second"))) {
            assertThat(Sql.ask(primary.superuser(), "show synchronous_standby_names"))
                    .isEqualTo("2 (standby_1, standby_2)");
            assertThat(Sql.ask(
                            primary.superuser(), "select count(*) from pg_stat_replication where sync_state = 'sync'"))
                    .isEqualTo("2");
            assertThat(first.port()).isNotEqualTo(second.port());
        }
    }

    @Test
    void does_not_take_a_folder_with_data() {
        try (DatabaseServer primary = DatabaseServer.postgresql(folder)) {
            assertThatThrownBy(() -> primary.standby(folder)).isInstanceOf(IllegalStateException.class);

            assertThat(Sql.ask(primary.superuser(), "select count(*) from pg_replication_slots"))
                    .isEqualTo("0");
        }
    }

    @Test
    void of_mariadb_is_refused() {
        try (DatabaseServer server = DatabaseServer.mariadb(folder)) {
            assertThatThrownBy(() -> server.standby(folder)).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
