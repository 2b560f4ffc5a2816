package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done with a connection. */
interface Work<T> {
    T on(Connection connection) throws SQLException;
}
