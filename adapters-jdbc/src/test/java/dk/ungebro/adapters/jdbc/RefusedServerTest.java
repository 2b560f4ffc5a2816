package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.servers.DatabaseServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database server refuses, and what the caller is told to do about it. */
class RefusedServerTest {

    private static final String SECRET = "wrong-and-secret";

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_18", "MARIADB"})
    void a_wrong_password_is_a_matter_for_an_operator(TestDatabase database) {
        database.pool();
        DatabaseServer server = database.server();

        assertTold(
                () -> JdbcDatabase.owningTransactions(directly(server.url(), server.user(), SECRET)),
                Misconfigured.class,
                "check user, password");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_18", "MARIADB"})
    void a_database_that_is_not_there_is_a_matter_for_an_operator(TestDatabase database) {
        DatabaseServer server = database.server();
        String url = server.url().replaceFirst("/ungebro", "/nowhere");

        assertTold(
                () -> JdbcDatabase.owningTransactions(directly(url, server.user(), server.password())),
                Misconfigured.class,
                "name of the database");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_18", "MARIADB"})
    void a_server_that_does_not_listen_is_unavailable(TestDatabase database) {
        DatabaseServer server = database.server();
        String url = server.url().replaceFirst(":" + server.port(), ":1");

        assertTold(
                () -> JdbcDatabase.owningTransactions(directly(url, server.user(), server.password())),
                TemporarilyUnavailable.class,
                "call again");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_18", "MARIADB"})
    void a_session_that_may_not_write_is_named(TestDatabase database) {
        var config = new HikariConfig();
        config.setConnectionInitSql(
                database.product() == DatabaseProduct.POSTGRESQL
                        ? "set default_transaction_read_only = on"
                        : "set session transaction read only");
        database.pool();
        try (HikariDataSource pool = database.newPool(config)) {
            Store store = JdbcDatabase.owningTransactions(pool).store(CaseStory.MUNICIPALITY);

            assertTold(() -> commit(store), Misconfigured.class, "connect to the primary");
        }
    }

    @Test
    void an_h2_file_that_is_opened_for_reading_is_named() {
        Path file = TestDatabase.folder("read-only").resolve("ungebro");
        JdbcSchema.install(H2.at("jdbc:h2:file:" + file + ";WRITE_DELAY=0"));
        Store store = JdbcDatabase.owningTransactions(
                        H2.at("jdbc:h2:file:" + file + ";WRITE_DELAY=0;ACCESS_MODE_DATA=r"))
                .store(CaseStory.MUNICIPALITY);

        assertTold(() -> commit(store), Misconfigured.class, "connect to the primary");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL_18", "MARIADB"})
    void a_user_who_may_only_read_is_told_so(TestDatabase database) {
        database.pool();
        DatabaseServer server = database.server();
        String name = database.product() == DatabaseProduct.POSTGRESQL ? "reader" : "'reader'@'%'";
        TestDatabase.execute(
                server.superuser(),
                database.product() == DatabaseProduct.POSTGRESQL
                        ? List.of(
                                "create role reader login password 'reader'",
                                "grant select on all tables in schema public to reader")
                        : List.of(
                                "create or replace user " + name + " identified by 'reader'",
                                "grant select on ungebro.* to " + name));
        Store store = JdbcDatabase.owningTransactions(directly(server.url(), "reader", "reader"))
                .store(CaseStory.MUNICIPALITY);

        assertTold(() -> commit(store), Misconfigured.class, "grant select, insert, update and delete");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void a_table_that_went_missing_is_a_matter_for_an_operator(TestDatabase database) {
        DataSource pool = database.emptied();
        Store store = JdbcDatabase.owningTransactions(pool).store(CaseStory.MUNICIPALITY);
        TestDatabase.execute(pool, List.of("alter table ungebro_audit rename to ungebro_hidden"));
        try {
            assertTold(() -> store.audit().of(CaseStory.youth(1)), Misconfigured.class, "run the scripts of this jar");
        } finally {
            TestDatabase.execute(pool, List.of("alter table ungebro_hidden rename to ungebro_audit"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void an_older_schema_is_refused_with_the_name_of_the_missing_script(TestDatabase database) {
        DataSource pool = database.emptied();
        TestDatabase.execute(pool, List.of("delete from ungebro_schema where script = 'V2__turns'"));

        assertTold(() -> JdbcDatabase.owningTransactions(pool), Misconfigured.class, "V2__turns.sql");

        JdbcSchema.install(pool);
        JdbcDatabase.owningTransactions(pool);
    }

    @Test
    void a_postgresql_that_forgets_is_refused_unless_that_is_allowed() {
        var config = new HikariConfig();
        config.setConnectionInitSql("set synchronous_commit = off");
        TestDatabase.POSTGRESQL_18.pool();
        try (HikariDataSource pool = TestDatabase.POSTGRESQL_18.newPool(config)) {
            assertTold(() -> JdbcDatabase.owningTransactions(pool), Misconfigured.class, "synchronous_commit=off");

            JdbcDatabase.owningTransactions(pool, JdbcSettings.DEFAULT.allowingLossOnCrash());
        }
    }

    private static void commit(Store store) {
        store.ledger().commit(CaseStory.admission(store.ledger().load(CaseStory.youth(77)), 77));
    }

    private static void assertTold(ThrowingCallable call, Class<? extends PortException> kind, String advice) {
        assertThatThrownBy(call)
                .isInstanceOf(kind)
                .hasMessageContaining(advice)
                .satisfies(failure -> assertThat(failure.toString() + failure.getCause())
                        .doesNotContain(SECRET, CaseStory.youth(77).value()));
    }

    static DataSource directly(String url, String user, String password) {
        return new DriverSource(url, user, password);
    }

    /** Connections straight from the driver, so that its own failures are seen. */
    private static final class DriverSource extends PlainSource {

        private final String url;
        private final String user;
        private final String password;

        DriverSource(String url, String user, String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
