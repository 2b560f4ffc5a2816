package dk.ungebro.adapters.jdbc;

import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.party.Party;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import java.util.List;
import java.util.Optional;

/** The directory of parties in a database. */
final class JdbcPartyDirectory implements PartyDirectory {

    private static final String FIND = """
            select profile from ungebro_party where party = ?
            """;
    private static final List<String> KEY = List.of("party");
    private static final List<String> OTHERS = List.of("profile");

    private final Database database;

    JdbcPartyDirectory(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PartyProfile> find(Party party) {
        return database.read(
                session -> session.first(FIND, row -> Stored.read(row.text(1), PartyProfile.class), party));
    }

    @Override
    public void save(PartyProfile profile) {
        database.write(session -> session.update(
                session.dialect().put("ungebro_party", KEY, OTHERS), profile.party(), StoreCodec.write(profile)));
    }
}
