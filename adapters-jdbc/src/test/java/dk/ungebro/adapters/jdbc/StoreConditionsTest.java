package dk.ungebro.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The contract of a store under what hosts do with their databases and pools; the rarer ones in a campaign. */
class StoreConditionsTest {

    private static final TableNames NAMES =
            TableNames.DEFAULT.inSchema("vendor").startingWith("ub_");

    private static final Map<Class<?>, HikariDataSource> POOLS = new HashMap<>();

    @AfterAll
    static void close_the_pools() {
        POOLS.values().forEach(HikariDataSource::close);
        POOLS.clear();
    }

    abstract static class Shown implements StoreContract {

        private final StoreFixture fixture;

        Shown(TestDatabase database, Consumer<HikariConfig> choice) {
            this(database, choice, JdbcSettings.DEFAULT, List.of());
        }

        Shown(TestDatabase database, Consumer<HikariConfig> choice, JdbcSettings settings, List<String> before) {
            HikariDataSource pool = POOLS.computeIfAbsent(getClass(), condition -> {
                TestDatabase.execute(database.pool(), before);
                JdbcSchema.install(database.pool(), settings.tables());
                var config = new HikariConfig();
                choice.accept(config);
                return database.newPool(config);
            });
            TestDatabase.empty(pool, settings.tables());
            fixture = new DatabaseFixture(pool, pool.isAutoCommit(), settings);
        }

        @Override
        public StoreFixture fixture() {
            return fixture;
        }
    }

    @Nested
    class OnPostgresqlWithSessionsInDenmark extends Shown {
        OnPostgresqlWithSessionsInDenmark() {
            super(
                    TestDatabase.POSTGRESQL_18,
                    config -> config.setConnectionInitSql("set time zone 'CET-1CEST,M3.5.0,M10.5.0/3'"));
        }
    }

    @Nested
    class OnMariaDbWithSessionsInIndia extends Shown {
        OnMariaDbWithSessionsInIndia() {
            super(TestDatabase.MARIADB, config -> config.setConnectionInitSql("set time_zone = '+05:30'"));
        }
    }

    @Nested
    class OnPostgresqlWithRepeatableRead extends Shown {
        OnPostgresqlWithRepeatableRead() {
            super(TestDatabase.POSTGRESQL_18, config -> config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ"));
        }
    }

    @Nested
    class OnPostgresqlSerializable extends Shown {
        OnPostgresqlSerializable() {
            super(TestDatabase.POSTGRESQL_18, config -> config.setTransactionIsolation("TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    @Tag("campaign")
    class OnMariaDbWithReadCommitted extends Shown {
        OnMariaDbWithReadCommitted() {
            super(TestDatabase.MARIADB, config -> config.setTransactionIsolation("TRANSACTION_READ_COMMITTED"));
        }
    }

    @Nested
    class OnMariaDbSerializable extends Shown {
        OnMariaDbSerializable() {
            super(TestDatabase.MARIADB, config -> config.setTransactionIsolation("TRANSACTION_SERIALIZABLE"));
        }
    }

    @Nested
    @Tag("campaign")
    class OnPostgresqlWithAutoCommitOff extends Shown {
        OnPostgresqlWithAutoCommitOff() {
            super(TestDatabase.POSTGRESQL_18, config -> config.setAutoCommit(false));
        }
    }

    @Nested
    class OnPostgresqlWithRewrittenBatches extends Shown {
        OnPostgresqlWithRewrittenBatches() {
            super(TestDatabase.POSTGRESQL_18, config -> config.addDataSourceProperty("reWriteBatchedInserts", "true"));
        }
    }

    @Nested
    @Tag("campaign")
    class OnMariaDbWithBulkStatements extends Shown {
        OnMariaDbWithBulkStatements() {
            super(TestDatabase.MARIADB, config -> {
                config.addDataSourceProperty("useBulkStmts", "true");
                config.addDataSourceProperty("useServerPrepStmts", "true");
            });
        }
    }

    @Nested
    class OnPostgresqlInAnotherSchemaWithAnotherPrefix extends Shown {
        OnPostgresqlInAnotherSchemaWithAnotherPrefix() {
            super(
                    TestDatabase.POSTGRESQL_18,
                    config -> {},
                    JdbcSettings.DEFAULT.withTables(NAMES),
                    List.of("create schema if not exists vendor"));
        }
    }

    @Nested
    @Tag("campaign")
    class OnMariaDbWithAnotherPrefix extends Shown {
        OnMariaDbWithAnotherPrefix() {
            super(
                    TestDatabase.MARIADB,
                    config -> {},
                    JdbcSettings.DEFAULT.withTables(TableNames.DEFAULT.startingWith("ub_")),
                    List.of());
        }
    }

    @Nested
    @Tag("campaign")
    class OnH2InAnotherSchemaWithAnotherPrefix extends Shown {
        OnH2InAnotherSchemaWithAnotherPrefix() {
            super(
                    TestDatabase.H2_MEMORY,
                    config -> {},
                    JdbcSettings.DEFAULT.withTables(NAMES),
                    List.of("create schema if not exists vendor"));
        }
    }

    @Nested
    class OnPostgresqlPartitionedByParty extends Shown {
        OnPostgresqlPartitionedByParty() {
            super(
                    TestDatabase.POSTGRESQL_18,
                    config -> {},
                    JdbcSettings.DEFAULT.withTables(Partitions.NAMES),
                    Partitions.statements());
        }
    }
}
