package dk.ungebro.adapters.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Passes on to another source, knows what is still open, and fails from the nth call on, as a lost connection does. */
final class WatchedSource implements DataSource {

    private static final List<Class<?>> WATCHED =
            List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private final DataSource source;
    private final boolean autoCommit;
    private final Set<Integer> open = ConcurrentHashMap.newKeySet();
    private volatile boolean leftOtherwise;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int failFrom = Integer.MAX_VALUE;

    WatchedSource(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    void failFrom(int call) {
        calls.set(0);
        failFrom = call;
    }

    boolean hasFailed() {
        return calls.get() >= failFrom;
    }

    int opened() {
        return opened.get();
    }

    int stillOpen() {
        return open.size();
    }

    boolean leftOtherwise() {
        return leftOtherwise;
    }

    @Override
    public Connection getConnection() throws SQLException {
        step();
        Connection connection = source.getConnection();
        connection.setAutoCommit(autoCommit);
        return (Connection) watch(Connection.class, connection);
    }

    private void step() throws SQLException {
        if (calls.incrementAndGet() >= failFrom) {
            throw new SQLNonTransientConnectionException("the line is dead", "08006");
        }
    }

    private Object watch(Class<?> type, Object real) {
        int id = opened.getAndIncrement();
        open.add(id);
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(id, real, method, arguments));
    }

    private Object call(int id, Object real, Method method, Object[] arguments) throws Throwable {
        try {
            if (method.getName().equals("close")) {
                return close(id, real, method);
            }
            step();
            Object result = method.invoke(real, arguments);
            return WATCHED.contains(method.getReturnType()) ? watch(method.getReturnType(), result) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object close(int id, Object real, Method method) throws ReflectiveOperationException, SQLException {
        if (real instanceof Connection connection && open.contains(id) && !hasFailed()) {
            if (connection.getAutoCommit() != autoCommit) {
                leftOtherwise = true;
            }
        }
        open.remove(id);
        return method.invoke(real);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return source.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }
}
