package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * One database with the tables of Ungebro, of as many parties as wanted: what the ports are made from. Many nodes may
 * work on it at once. Thread-safe.
 */
public final class JdbcDatabase {

    private static final String WAITING = """
            select distinct party from ungebro_outbox order by party
            """;

    private final Database database;

    private JdbcDatabase(Database database) {
        this.database = database;
    }

    /**
     * Begins and ends a transaction for each call, on a connection of its own, which it gives back with the auto-commit
     * setting it had.
     *
     * @param source the database, best a pool; its tables are there
     * @param settings what the host chooses
     * @return the database
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static JdbcDatabase owningTransactions(DataSource source, JdbcSettings settings) {
        return new JdbcDatabase(new OwningDatabase(source, checked(source, settings), settings));
    }

    /**
     * Begins and ends a transaction for each call, with the default settings.
     *
     * @param source the database, best a pool; its tables are there
     * @return the database
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static JdbcDatabase owningTransactions(DataSource source) {
        return owningTransactions(source, JdbcSettings.DEFAULT);
    }

    /**
     * Joins the caller's transaction: what the ports store is stored when the caller commits, and gone when the caller
     * rolls back. Never commits, rolls back, closes, or touches auto-commit. A refused change stores nothing and leaves
     * the transaction as it was. Where the database itself gives the transaction up, as after a deadlock, the port says
     * {@link dk.ungebro.port.TemporarilyUnavailable} and the caller begins anew.
     *
     * @param source the same database, used once to check it
     * @param current gives the connection of the running transaction
     * @param settings what the host chooses
     * @return the database
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public static JdbcDatabase joiningTransactions(
            DataSource source, CurrentConnection current, JdbcSettings settings) {
        return new JdbcDatabase(new JoiningDatabase(current, checked(source, settings), settings));
    }

    private static DatabaseProduct checked(DataSource source, JdbcSettings settings) {
        DatabaseProduct product = product(source);
        return new OwningDatabase(source, product, settings).read(session -> {
            if (!settings.lossOnCrashAllowed()) {
                product.dialect().requireDurable(session);
            }
            Scripts.check(product, session);
            return product;
        });
    }

    static DatabaseProduct product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return DatabaseProduct.of(connection);
        } catch (SQLException e) {
            throw Failures.toConnect(e);
        }
    }

    /**
     * What a party keeps. Stores of one party, on many nodes too, share what they hold.
     *
     * @param party the party
     * @return its store
     */
    public Store store(Party party) {
        return new JdbcStore(database, party);
    }

    /**
     * The youth register; only its two tables hold person numbers.
     *
     * @param ids gives an id to a new number, each number another one; must not show the number
     * @return the register
     */
    public YouthRegister youthRegister(Function<CprNumber, YouthId> ids) {
        return new JdbcYouthRegister(database, ids);
    }

    /**
     * The directory of parties.
     *
     * @return the directory
     */
    public PartyDirectory partyDirectory() {
        return new JdbcPartyDirectory(database);
    }

    /**
     * Shares the rounds of many parties among many nodes.
     *
     * @return the turns
     */
    public JdbcTurns turns() {
        return new JdbcTurns(database);
    }

    /**
     * The parties in whose outbox something waits, whether or not it is due or leased.
     *
     * @return the parties in the order of their keys
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public List<Party> partiesWithWaitingPost() {
        return database.read(session -> session.list(WAITING, row -> Party.ofKey(row.text(1))));
    }
}
