/** Stores on any {@link javax.sql.DataSource}. */
module dk.ungebro.adapters.jdbc {
    requires transitive dk.ungebro.core;
    requires transitive java.sql;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dk.ungebro.adapters.jdbc;
}
