/**
 * Contract tests for every port, in-memory adapters and a settable clock. The package {@code dk.ungebro.contracts.memory}
 * needs no JUnit at run time, {@code dk.ungebro.contracts.jdbc} needs {@code java.sql}, for tests of adapters on JDBC.
 */
module dk.ungebro.contracts {
    requires transitive dk.ungebro.core;
    requires static transitive java.sql;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static transitive org.junit.jupiter.api;

    exports dk.ungebro.contracts;
    exports dk.ungebro.contracts.jdbc;
    exports dk.ungebro.contracts.memory;
}
