package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.PartyDirectoryContract;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.port.PartyDirectory;
import org.junit.jupiter.api.Nested;

/** The contract of the party directory on every database. */
class PartyDirectoryTest {

    abstract static class Shown implements PartyDirectoryContract {

        private final WatchedDataSource source;
        private final PartyDirectory directory;

        Shown(TestDatabase database) {
            source = new WatchedDataSource(database.emptied(), true);
            directory = JdbcDatabase.owningTransactions(source).partyDirectory();
        }

        @Override
        public PartyDirectory directory() {
            return directory;
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
