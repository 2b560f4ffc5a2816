package dk.ungebro.race;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs transactions of a host, and lends their connections to whoever asks within them. */
public final class TransactionSource {

    private final DataSource source;
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();

    /** Something done in a transaction. */
    public interface Work {

        /**
         * Does it.
         *
         * @param connection the connection of the transaction
         * @throws SQLException if that fails
         */
        void in(Connection connection) throws SQLException;
    }

    /**
     * Transactions on one database.
     *
     * @param source the database
     */
    public TransactionSource(DataSource source) {
        this.source = source;
    }

    /**
     * Runs a transaction.
     *
     * @param work what is done in it
     * @throws SQLException if that fails; nothing is stored then
     */
    public void run(Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            work.in(connection);
            connection.commit();
        } finally {
            current.remove();
        }
    }

    /**
     * The connection of the running transaction.
     *
     * @return the connection
     */
    public Connection connection() {
        Connection running = current.get();
        if (running == null) {
            throw new IllegalStateException("no transaction runs");
        }
        return running;
    }

    /**
     * A data source that lends the connection of the running transaction, if one runs, and does not let it be closed.
     *
     * @return the data source
     */
    public DataSource lending() {
        return proxy(DataSource.class, () -> source, "getConnection", this::lent);
    }

    private Connection lent() throws SQLException {
        return current.get() == null
                ? source.getConnection()
                : proxy(Connection.class, this::connection, "close", () -> true);
    }

    /** Does one method in its own way and leaves the others to somebody else. */
    private static <T> T proxy(Class<T> type, Supplier<T> others, String own, Callable<?> result) {
        InvocationHandler handler = (proxy, method, args) -> {
            if (method.getName().equals(own)) {
                Object value = result.call();
                return method.getReturnType() == void.class ? null : value;
            }
            try {
                return method.invoke(others.get(), args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
