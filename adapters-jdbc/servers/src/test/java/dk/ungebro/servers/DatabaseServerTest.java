package dk.ungebro.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseServerTest {
    @TempDir
    Path folder;

    static Stream<Arguments> servers() {
        return Stream.of(
                server("15.", folder -> DatabaseServer.postgresql(folder, 15)),
                server("16.", folder -> DatabaseServer.postgresql(folder, 16)),
                server("17.", folder -> DatabaseServer.postgresql(folder, 17)),
                server("18.", DatabaseServer::postgresql),
                server("11.4.", DatabaseServer::mariadb));
    }

    private static Arguments server(String version, Function<Path, DatabaseServer> start) {
        return Arguments.of(version, start);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void keeps_what_was_committed_when_it_is_killed_or_closed(String version, Function<Path, DatabaseServer> start)
            throws SQLException {
        int port;
        try (DatabaseServer server = start.apply(folder)) {
            port = server.port();
            Sql.run(server.dataSource(), "create table note (text varchar(20))");
            Sql.run(server.dataSource(), "insert into note values ('før')");
            try (var open = server.dataSource().getConnection()) {
                List<ProcessHandle> processes =
                        ProcessHandle.current().descendants().toList();
                server.kill();

                assertThat(processes).isNotEmpty().allMatch(ServerProcess::isGone);
                assertThat(open.isValid(1)).isFalse();
            }

            server.restart();

            assertThat(server.port()).isEqualTo(port);
            assertThat(Sql.ask(server.dataSource(), "select text from note")).isEqualTo("før");
        }
        try (DatabaseServer server = start.apply(folder)) {
            assertThat(Sql.ask(server.dataSource(), "select version()")).contains(version);
            assertThat(Sql.ask(server.dataSource(), "select text from note")).isEqualTo("før");
        }
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void a_commit_is_on_disk_before_postgresql_answers() {
        try (DatabaseServer server = DatabaseServer.postgresql(folder)) {
            assertThat(Sql.ask(server.dataSource(), "show fsync")).isEqualTo("on");
            assertThat(Sql.ask(server.dataSource(), "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.ask(server.superuser(), "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_commit_is_on_disk_before_mariadb_answers() {
        try (DatabaseServer server = DatabaseServer.mariadb(folder)) {
            assertThat(Sql.ask(server.dataSource(), "select @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
            assertThat(Sql.ask(server.superuser(), "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void only_the_superuser_makes_users() {
        try (DatabaseServer server = DatabaseServer.postgresql(folder)) {
            Sql.run(server.superuser(), "create role reader login");

            assertThatThrownBy(() -> Sql.run(server.dataSource(), "create role writer"))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void two_servers_run_side_by_side() {
        try (DatabaseServer first = DatabaseServer.postgresql(folder.resolve("first"));
                DatabaseServer second = DatabaseServer.postgresql(folder.resolve("second"))) {
            Sql.run(first.dataSource(), "create table here (id int)");

            assertThat(second.port()).isNotEqualTo(first.port());
            assertThatThrownBy(() -> Sql.ask(second.dataSource(), "select count(*) from here"))
                    .hasStackTraceContaining("does not exist");
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        try (DatabaseServer server = DatabaseServer.postgresql(folder)) {
            assertThatThrownBy(() -> DatabaseServer.postgresql(folder)).hasMessageContaining("lock file");

            assertThat(Sql.ask(server.dataSource(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void an_unknown_version_is_refused() {
        assertThatThrownBy(() -> DatabaseServer.postgresql(folder, 9)).hasMessage("No PostgreSQL 9");
    }
}
