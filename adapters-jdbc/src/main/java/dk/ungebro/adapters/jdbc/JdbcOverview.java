package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.Party;
import java.util.List;
import javax.sql.DataSource;

/** For hosts that keep many parties in one database: which of them have something to do. Thread-safe. */
public final class JdbcOverview {

    private static final String WAITING = """
            select distinct party from ungebro_outbox order by party
            """;

    private final Database database;

    /**
     * The overview of a database.
     *
     * @param source the database
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public JdbcOverview(DataSource source) {
        database = Database.checked(source);
    }

    /**
     * The parties in whose outbox something waits, whether or not it is due or leased.
     *
     * @return the parties in the order of their keys
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public List<Party> partiesWithWaitingPost() {
        return database.read(connection -> Sql.list(connection, WAITING, row -> Party.ofKey(row.text(1))));
    }
}
