package dk.ungebro.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Leases as other databases do it: the oldest rows that nobody has locked are locked and marked. */
final class SkipLocked {

    private static final String FREE = """
            select id, content from ungebro_outbox
            where party = 'M101' and (lease_until is null or lease_until < localtimestamp)
            order by party, place limit ? for update skip locked
            """;
    private static final String MARK = """
            update ungebro_outbox set lease_owner = ?, lease_until = dateadd(minute, 5, localtimestamp)
            where party = 'M101' and id = ?
            """;
    private static final String REMOVE = "delete from ungebro_outbox where party = 'M101' and id = ?";

    private final DataSource source;
    private final String owner;
    private final int batch;

    SkipLocked(DataSource source, String owner, int batch) {
        this.source = source;
        this.owner = owner;
        this.batch = batch;
    }

    int drain() throws SQLException {
        int taken = 0;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (List<String> ids = lease(connection); !ids.isEmpty(); ids = lease(connection)) {
                taken += ids.size();
                each(connection, REMOVE, ids);
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
        return taken;
    }

    private List<String> lease(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FREE)) {
            select.setInt(1, batch);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        each(connection, MARK, ids);
        connection.commit();
        return ids;
    }

    private void each(Connection connection, String sql, List<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String id : ids) {
                int column = 1;
                if (sql.equals(MARK)) {
                    statement.setString(column++, owner);
                }
                statement.setString(column, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
