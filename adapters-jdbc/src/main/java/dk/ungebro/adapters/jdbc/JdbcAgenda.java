package dk.ungebro.adapters.jdbc;

import dk.ungebro.duty.Duty;
import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.youth.YouthId;
import java.util.List;

/** Pages through the duties of one party. */
final class JdbcAgenda implements Agenda {

    private static final String TAKE_CASE = """
            update ungebro_case set version = version where party = ? and youth = ?
            """;
    private static final String REMOVE = """
            delete from ungebro_duty where party = ? and youth = ?
            """;

    private final Database database;
    private final Party party;

    JdbcAgenda(Database database, Party party) {
        this.database = database;
        this.party = party;
    }

    @Override
    public List<Duty> page(AgendaQuery query) {
        var select = new AgendaSelect(party, query);
        return database.read(
                session -> session.list(select.sql(), row -> DutyRows.read(party, row), select.arguments()));
    }

    /** Writers of one case wait for its row; otherwise two of them could each leave a part of their duties. */
    @Override
    public void replace(YouthId youth, List<Duty> duties) {
        database.write(session -> {
            session.update(TAKE_CASE, party, youth);
            session.update(REMOVE, party, youth);
            DutyRows.put(session, party, duties);
            return true;
        });
    }
}
