/** Stores on any {@link javax.sql.DataSource}. */
module dk.ungebro.adapters.jdbc {
    requires transitive dk.ungebro.core;
    requires transitive java.sql;
    requires static org.jspecify;
    requires org.slf4j;

    exports dk.ungebro.adapters.jdbc;
}
