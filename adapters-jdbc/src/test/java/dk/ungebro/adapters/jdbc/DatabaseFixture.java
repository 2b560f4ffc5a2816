package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.AmbientTransaction;
import dk.ungebro.contracts.Borrowing;
import dk.ungebro.contracts.Capability;
import dk.ungebro.contracts.Fault;
import dk.ungebro.contracts.StoreFixture;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.contracts.jdbc.WatchedTransaction;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The stores of all parties on one database, with all that a fixture can do. */
final class DatabaseFixture implements StoreFixture {

    private static final String NOTES = "ungebro_kit_note";

    private final DataSource source;
    private final WatchedDataSource watched;
    private final JdbcDatabase database;
    private final JdbcSettings settings;

    DatabaseFixture(DataSource source, boolean autoCommit) {
        this(source, autoCommit, JdbcSettings.DEFAULT);
    }

    DatabaseFixture(DataSource source, boolean autoCommit, JdbcSettings settings) {
        this.source = source;
        this.settings = settings;
        watched = new WatchedDataSource(source, autoCommit);
        database = JdbcDatabase.owningTransactions(watched, settings);
        TestDatabase.execute(
                source,
                List.of(
                        "create table if not exists " + NOTES + " (note varchar(100) not null)",
                        "delete from " + NOTES));
    }

    @Override
    public Store store(Party party) {
        return database.store(party);
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> all = EnumSet.allOf(Capability.class);
        if (serializable()) {
            all.remove(Capability.READS_PAST_WRITERS);
        }
        return all;
    }

    private boolean serializable() {
        try (Connection connection = source.getConnection()) {
            return connection.getTransactionIsolation() == Connection.TRANSACTION_SERIALIZABLE;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
                ResultSet leases = statement.executeQuery(settings.tables()
                        .in("select party, id, lease_until from ungebro_outbox where lease_until is not null"))) {
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

    // fixture
    @Override
    public Optional<AmbientTransaction> begin() {
        return Optional.of(new WatchedTransaction(watched, NOTES, this::joined));
    }

    private Store joined(Connection connection, Party party) {
        return JdbcDatabase.joiningTransactions(source, () -> connection, settings)
                .store(party);
    }

    @Override
    public List<String> notes() {
        return WatchedTransaction.stored(source, NOTES);
    }

    @Override
    public boolean failAtStep(int step, Fault fault) {
        watched.failAt(step, fault);
        return true;
    }

    @Override
    public boolean mend() {
        return watched.mend();
    }

    @Override
    public Optional<Borrowing> borrowing() {
        return Optional.of(watched.borrowing());
    }
    // end
}
