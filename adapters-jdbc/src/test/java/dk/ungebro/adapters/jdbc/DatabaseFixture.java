package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.Capability;
import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import javax.sql.DataSource;

/** The stores of all parties on one database that can be taken away. */
final class DatabaseFixture implements StoreFixture {

    private final DataSource source;
    private final WatchedSource watched;
    private final JdbcDatabase database;
    private final TableNames names;

    DatabaseFixture(DataSource source) {
        this(source, JdbcSettings.DEFAULT);
    }

    DatabaseFixture(DataSource source, JdbcSettings settings) {
        this.source = source;
        names = settings.tables();
        watched = new WatchedSource(source, autoCommit(source));
        database = JdbcDatabase.owningTransactions(watched, settings);
    }

    private static boolean autoCommit(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getAutoCommit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Store store(Party party) {
        return database.store(party);
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.STOPS_ANSWERING, Capability.LETS_TIME_PASS);
    }

    @Override
    public boolean stopAnswering() {
        watched.failFrom(1);
        return true;
    }

    @Override
    public boolean letTimePass(Duration duration) {
        try (Connection connection = source.getConnection();
                Statement statement =
                        connection.createStatement(ResultSet.TYPE_SCROLL_SENSITIVE, ResultSet.CONCUR_UPDATABLE);
                ResultSet leases = statement.executeQuery(
                        names.in("select party, id, lease_until from ungebro_outbox where lease_until is not null"))) {
            while (leases.next()) {
                LocalDateTime until = leases.getObject(3, LocalDateTime.class);
                leases.updateObject(3, until.minus(duration.toNanos() / 1000, ChronoUnit.MICROS));
                leases.updateRow();
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
