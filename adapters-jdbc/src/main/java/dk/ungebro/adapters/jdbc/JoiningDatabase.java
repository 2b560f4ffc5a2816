package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Works within the caller's transaction, and neither ends it nor closes its connection. */
final class JoiningDatabase implements Database {

    private final CurrentConnection current;
    private final DatabaseProduct product;
    private final JdbcSettings settings;

    JoiningDatabase(CurrentConnection current, DatabaseProduct product, JdbcSettings settings) {
        this.current = current;
        this.product = product;
        this.settings = settings;
    }

    @Override
    public <T> T read(Work<T> work) {
        return once(work);
    }

    @Override
    public <T> T write(Work<T> work) {
        return once(work);
    }

    @Override
    public <T> T once(Work<T> work, Function<PortException, T> ifUnknown) {
        try {
            return work.in(new Session(connection(), product.dialect(), settings));
        } catch (SQLException e) {
            throw Failures.inCallersTransaction(e, product);
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = current.get();
        if (connection.getAutoCommit()) {
            throw new Misconfigured("there is no transaction to join: the connection is in auto-commit mode");
        }
        return connection;
    }

    @Override
    public boolean ownsTransactions() {
        return false;
    }
}
