package dk.ungebro.adapters.jdbc;

import java.sql.SQLException;

/** What is done in a session. */
interface Work<T> {
    T in(Session session) throws SQLException;
}
