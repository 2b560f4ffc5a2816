package dk.ungebro.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives the connection on which the caller's transaction runs. */
@FunctionalInterface
public interface CurrentConnection {

    /**
     * The connection of the running transaction. It is used by the calling thread until the call of the port returns,
     * and neither committed, rolled back nor closed.
     *
     * @return the connection, with auto-commit off
     * @throws SQLException if there is none
     */
    Connection get() throws SQLException;
}
