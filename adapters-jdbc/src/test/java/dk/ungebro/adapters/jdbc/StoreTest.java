package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.StoreContract;
import dk.ungebro.contracts.StoreFixture;
import org.junit.jupiter.api.Nested;

/** The contract of a store on every database. */
class StoreTest {

    abstract static class Shown implements StoreContract {

        private final StoreFixture fixture;

        Shown(TestDatabase database) {
            this(database, true);
        }

        Shown(TestDatabase database, boolean autoCommit) {
            fixture = new DatabaseFixture(database.emptied(), autoCommit);
        }

        @Override
        public StoreFixture fixture() {
            return fixture;
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

    @Nested
    class OnH2WithoutAutoCommit extends Shown {
        OnH2WithoutAutoCommit() {
            super(TestDatabase.H2_MEMORY, false);
        }
    }

    @Nested
    class OnPostgresqlWithoutAutoCommit extends Shown {
        OnPostgresqlWithoutAutoCommit() {
            super(TestDatabase.POSTGRESQL_18, false);
        }
    }

    @Nested
    class OnMariaDbWithoutAutoCommit extends Shown {
        OnMariaDbWithoutAutoCommit() {
            super(TestDatabase.MARIADB, false);
        }
    }
}
