package dk.ungebro.race;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The table of the host, in which a row is stored together with each message. */
public final class Business {

    private Business() {}

    static void create(DataSource source) throws SQLException {
        execute(source, "create table if not exists business (id bigint primary key, note text not null)");
    }

    static void clear(DataSource source) throws SQLException {
        execute(source, "truncate business");
    }

    /**
     * Runs a statement.
     *
     * @param source the database
     * @param sql the statement
     * @throws SQLException if that fails
     */
    public static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * Stores a row in the running transaction.
     *
     * @param connection its connection
     * @param number the number of the row
     * @throws SQLException if that fails
     */
    public static void insert(Connection connection, int number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into business (id, note) values (?, ?)")) {
            insert.setLong(1, number);
            insert.setString(2, "noted by a case worker");
            insert.executeUpdate();
        }
    }
}
