package dk.ungebro.adapters.jdbc;

import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import java.util.Optional;
import javax.sql.DataSource;

/** The directory of parties in a database. Thread-safe. */
public final class JdbcPartyDirectory implements PartyDirectory {

    private static final String FIND = """
            select profile from ungebro_party where party = ?
            """;
    private static final String REPLACE = """
            update ungebro_party set profile = ? where party = ?
            """;
    private static final String ADD = """
            insert into ungebro_party (profile, party) values (?, ?)
            """;

    private final Database database;

    /**
     * The directory in a database.
     *
     * @param source the database
     * @throws dk.ungebro.port.Misconfigured if a script has not been run, there is no schema for this product, or the
     *     database may lose what it has acknowledged
     * @throws dk.ungebro.port.TemporarilyUnavailable if the database does not answer
     */
    public JdbcPartyDirectory(DataSource source) {
        database = Database.checked(source);
    }

    @Override
    public Optional<PartyProfile> find(Party party) {
        return database.read(
                connection -> Sql.first(connection, FIND, row -> Stored.read(row.text(1), PartyProfile.class), party));
    }

    @Override
    public void save(PartyProfile profile) {
        Object[] row = Sql.row(StoreCodec.write(profile), profile.party());
        database.write(connection -> Sql.update(connection, REPLACE, row) == 1 ? 1 : Sql.update(connection, ADD, row));
    }
}
