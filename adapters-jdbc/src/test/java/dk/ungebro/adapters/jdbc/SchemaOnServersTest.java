package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scripts on each kind of database: by Flyway, by hand, and over data of an earlier state. */
class SchemaOnServersTest {

    private static final String FIRST = "V1__ungebro";

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_15", "POSTGRESQL_18", "MARIADB"})
    void flyway_takes_the_scripts_as_they_are(TestDatabase database) {
        DataSource source = fresh(database);
        String folder =
                "dk/ungebro/adapters/jdbc/schema/" + database.product().name().toLowerCase(Locale.ROOT);

        Flyway flyway = Flyway.configure(SchemaOnServersTest.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + folder)
                .table("ungebro_flyway")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();

        assertThat(flyway.migrate().migrationsExecuted)
                .isEqualTo(database.product().scripts().size());
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        JdbcDatabase.owningTransactions(source);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void what_is_written_for_whoever_runs_the_database_is_enough(TestDatabase database) throws IOException {
        DataSource source = fresh(database);
        var text = new StringWriter();

        JdbcSchema.write(database.product(), text);

        TestDatabase.execute(source, List.of(text.toString().split(";\\s*\\n")));
        JdbcDatabase.owningTransactions(source);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL_18", "MARIADB"})
    void an_earlier_schema_with_data_in_it_is_brought_forward(TestDatabase database) throws SQLException {
        DataSource source = fresh(database);
        TestDatabase.execute(source, Scripts.statements(database.product(), FIRST));
        TestDatabase.execute(source, List.of(Earlier.rows()));
        TestDatabase.execute(
                source,
                List.of("insert into ungebro_quarantine values ('M101', 'old-1', "
                        + "timestamp '2024-08-01 07:30:16', 'CODE', " + bytes(database) + ")"));

        JdbcSchema.install(source);
        JdbcSchema.install(source);

        JdbcDatabase tables = JdbcDatabase.owningTransactions(source);
        Store store = tables.store(MunicipalityCode.of("101"));
        CaseFile file = store.ledger().load(YouthId.of("youth-00001"));
        assertThat(file.version()).isEqualTo(4);
        assertThat(file.admissions().all()).hasSize(1);
        assertThat(store.agenda().page(AgendaQuery.PENDING)).hasSize(1);
        assertThat(store.outbox().lease(new LeaseRequest("node", Instant.EPOCH, Duration.ofMinutes(1), 9)))
                .hasSize(1);
        assertThat(store.outbox().quarantined(9)).extracting("content").containsExactly("{}");
        store.ledger().commit(CaseStory.admission(file, 2));
        assertThat(store.ledger().load(file.youth()).version()).isEqualTo(6);
        tables.turns().join(store.party(), "dispatch");
        assertThat(tables.turns().take("dispatch", "node", Duration.ofMinutes(1)))
                .isPresent();
    }

    private static String bytes(TestDatabase database) {
        return database.product() == DatabaseProduct.POSTGRESQL ? "'\\x7b7d'" : "x'7b7d'";
    }

    /** A database beside the usual one, of the same server, without a table. */
    private static DataSource fresh(TestDatabase database) {
        return switch (database.product()) {
            case H2 -> H2.emptyMemory();
            case POSTGRESQL -> {
                TestDatabase.execute(
                        database.server().superuser(),
                        List.of("drop database if exists fresh", "create database fresh owner ungebro"));
                yield RefusedServerTest.directly(
                        database.server().url().replaceFirst("/ungebro", "/fresh"), "ungebro", "ungebro");
            }
            case MARIADB -> {
                TestDatabase.execute(
                        database.server().superuser(),
                        List.of(
                                "drop database if exists fresh",
                                "create database fresh character set utf8mb4",
                                "grant all on fresh.* to ungebro"));
                yield RefusedServerTest.directly(
                        database.server().url().replaceFirst("/ungebro", "/fresh"), "ungebro", "ungebro");
            }
        };
    }
}
