package dk.ungebro.contracts.jdbc;

import dk.ungebro.contracts.AmbientTransaction;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * A caller's transaction on JDBC. What stores do to its connection is watched. Once it has ended its connection has
 * auto-commit on, so that a store that works outside of a transaction is found out.
 */
public final class WatchedTransaction implements AmbientTransaction {

    private final Connection real;
    private final Connection watched;
    private final String table;
    private final BiFunction<Connection, Party, Store> joined;
    private final List<String> meddling = new CopyOnWriteArrayList<>();

    /**
     * Begins a transaction on a connection of its own.
     *
     * @param pool counts the steps of the stores, and knows the database
     * @param table where the notes stand, in a column {@code note} for texts of 100 characters
     * @param joined makes a store that joins whatever transaction runs on a connection
     */
    public WatchedTransaction(WatchedDataSource pool, String table, BiFunction<Connection, Party, Store> joined) {
        this.table = table;
        this.joined = joined;
        try {
            real = pool.unwatched();
            real.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException("no transaction can be begun", e);
        }
        watched = pool.watch(real, meddling::add);
    }

    /**
     * The notes that are stored.
     *
     * @param database the database
     * @param table where they stand
     * @return the notes in the order of their texts
     */
    public static List<String> stored(DataSource database, String table) {
        try (Connection connection = database.getConnection()) {
            return read(connection, table);
        } catch (SQLException e) {
            throw new IllegalStateException("the notes cannot be read", e);
        }
    }

    @Override
    public Store store(Party party) {
        return joined.apply(watched, party);
    }

    @Override
    public void note(String text) {
        try (PreparedStatement insert = real.prepareStatement("insert into " + table + " (note) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the caller cannot write in its own transaction", e);
        }
    }

    @Override
    public boolean usable() {
        try {
            if (real.getAutoCommit()) {
                return false;
            }
            read(real, table);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public List<String> meddling() {
        return List.copyOf(meddling);
    }

    @Override
    public void commit() {
        end(Connection::commit);
    }

    @Override
    public void rollback() {
        end(Connection::rollback);
    }

    @Override
    public void close() {
        try {
            if (!real.isClosed() && !real.getAutoCommit()) {
                rollback();
            }
            real.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the caller cannot close its own connection", e);
        }
    }

    private void end(End how) {
        try {
            how.end(real);
            real.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("the caller cannot end its own transaction", e);
        }
    }

    private static List<String> read(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select note from " + table);
                ResultSet rows = select.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found.stream().sorted().toList();
        }
    }

    /** A way to end. */
    private interface End {
        void end(Connection connection) throws SQLException;
    }
}
