package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.YouthRegisterContract;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.YouthId;
import java.util.UUID;
import org.junit.jupiter.api.Nested;

/** The contract of the youth register on every database. */
class YouthRegisterTest {

    abstract static class Shown implements YouthRegisterContract {

        private final WatchedDataSource source;
        private final YouthRegister register;

        Shown(TestDatabase database) {
            source = new WatchedDataSource(database.emptied(), true);
            register = JdbcDatabase.owningTransactions(source)
                    .youthRegister(cpr -> YouthId.of(UUID.randomUUID().toString()));
        }

        @Override
        public YouthRegister register() {
            return register;
        }

        @Override
        public boolean stopAnswering() {
            source.failFrom(1);
            return true;
        }
    }

    @Nested
    class OnH2InMemory extends Shown {
        OnH2InMemory() {
            super(TestDatabase.H2_MEMORY);
        }
    }

    @Nested
    class OnH2InAFile extends Shown {
        OnH2InAFile() {
            super(TestDatabase.H2_FILE);
        }
    }

    @Nested
    class OnAnH2Server extends Shown {
        OnAnH2Server() {
            super(TestDatabase.H2_SERVER);
        }
    }

    @Nested
    class OnPostgresql15 extends Shown {
        OnPostgresql15() {
            super(TestDatabase.POSTGRESQL_15);
        }
    }

    @Nested
    class OnPostgresql16 extends Shown {
        OnPostgresql16() {
            super(TestDatabase.POSTGRESQL_16);
        }
    }

    @Nested
    class OnPostgresql17 extends Shown {
        OnPostgresql17() {
            super(TestDatabase.POSTGRESQL_17);
        }
    }

    @Nested
    class OnPostgresql18 extends Shown {
        OnPostgresql18() {
            super(TestDatabase.POSTGRESQL_18);
        }
    }

    @Nested
    class OnMariaDb extends Shown {
        OnMariaDb() {
            super(TestDatabase.MARIADB);
        }
    }
}
