package dk.ungebro.contracts.jdbc;

import dk.ungebro.contracts.Borrowing;
import dk.ungebro.contracts.Fault;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Passes on to another source, knows what is still open, and lets any call of the driver fail. Every call that
 * may reach the database is a step, as is to get a connection; to close something never fails.
 *
 * <p>Thread-safe.
 */
public final class WatchedDataSource implements DataSource {

    private static final int GIVEN = -1;

    private final DataSource source;
    private final boolean autoCommit;
    private final Steps steps = new Steps();
    private final OpenThings things = new OpenThings();
    private final AtomicInteger changed = new AtomicInteger();

    /**
     * A source that fails nothing as yet.
     *
     * @param source where the connections come from
     * @param autoCommit whether connections come with auto-commit on, as most pools give them
     */
    public WatchedDataSource(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    /**
     * Lets a step fail.
     *
     * @param step which one, counted from now and from 1; {@link Integer#MAX_VALUE} for none
     * @param fault how it fails
     */
    public void failAt(int step, Fault fault) {
        steps.fail(step, fault);
    }

    /**
     * Lets a step and all after it fail, as when the line is lost.
     *
     * @param step which one, counted from now and from 1; {@link Integer#MAX_VALUE} for none
     */
    public void failFrom(int step) {
        failAt(step, Fault.CONNECTION_LOST);
    }

    /**
     * Tells whether the step that is to fail was reached.
     *
     * @return true if it was
     */
    public boolean hasFailed() {
        return steps.reached();
    }

    /**
     * Lets no step fail any more.
     *
     * @return true if the step that was to fail was reached
     */
    public boolean mend() {
        boolean reached = hasFailed();
        failFrom(Integer.MAX_VALUE);
        return reached;
    }

    /**
     * How many connections, statements and results were opened.
     *
     * @return the number since this source was made
     */
    public int opened() {
        return things.opened();
    }

    /**
     * How many of them are open.
     *
     * @return the number now
     */
    public int stillOpen() {
        return things.open();
    }

    /**
     * Tells whether a connection came back with another auto-commit setting than it had.
     *
     * @return true if one did on which no call had failed
     */
    public boolean leftOtherwise() {
        return changed.get() > 0;
    }

    /**
     * What was not given back.
     *
     * @return what is open or was left otherwise
     */
    public Borrowing borrowing() {
        return new Borrowing(stillOpen(), changed.get());
    }

    /**
     * Watches a connection that its caller owns and that this source did not give.
     *
     * @param real the connection; not counted as open
     * @param meddling is told the name of each call that is for the owner to do
     * @return the connection that a store may be given
     */
    public Connection watch(Connection real, Consumer<String> meddling) {
        var watch = new Watch(steps, things, given -> {}, meddling);
        Object connection = WatchedCalls.watched(Connection.class, real, watch, this, GIVEN);
        things.removeMadeBy(GIVEN);
        return (Connection) connection;
    }

    @Override
    public Connection getConnection() throws SQLException {
        int step = steps.begin();
        Connection connection = source.getConnection();
        if (steps.losesAnswer(step)) {
            connection.close();
            throw Steps.failure();
        }
        connection.setAutoCommit(autoCommit);
        var watch = new Watch(steps, things, this::givenBack, call -> {});
        return (Connection) WatchedCalls.watched(Connection.class, connection, watch, this, 0);
    }

    private void givenBack(Connection connection) {
        try {
            if (connection.getAutoCommit() != autoCommit) {
                changed.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a connection that is given back tells its setting", e);
        }
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

    /** Connections that nothing watches, for the caller's own statements. */
    Connection unwatched() throws SQLException {
        return source.getConnection();
    }
}
