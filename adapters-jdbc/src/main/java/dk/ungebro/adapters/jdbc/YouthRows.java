package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.Optional;

/** The rows of the register: what is known of each youth, and each number that ever led to one. */
final class YouthRows {

    private static final String ID_OF = """
            select youth from ungebro_youth_number where cpr = ?
            """;
    private static final String ADD_NUMBER = """
            insert into ungebro_youth_number (cpr, youth) values (?, ?)
            """;
    private static final String FIND = """
            select cpr, name, birth_date, municipality, guardian_known, address_protected
            from ungebro_youth_register where youth = ?
            """;
    private static final String REPLACE = """
            update ungebro_youth_register
            set cpr = ?, name = ?, birth_date = ?, municipality = ?, guardian_known = ?, address_protected = ?
            where youth = ?
            """;
    private static final String ADD = """
            insert into ungebro_youth_register
            (cpr, name, birth_date, municipality, guardian_known, address_protected, youth)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private YouthRows() {}

    static Optional<YouthId> idOf(Session session, CprNumber cpr) throws SQLException {
        return session.first(ID_OF, row -> YouthId.of(row.text(1)), cpr.digits());
    }

    static boolean addNumber(Session session, CprNumber cpr, YouthId id) throws SQLException {
        return session.insertIfNew(ADD_NUMBER, cpr.digits(), id);
    }

    static Optional<Youth> find(Session session, YouthId id) throws SQLException {
        return session.first(FIND, YouthRows::read, id);
    }

    static void add(Session session, YouthId id, Youth youth) throws SQLException {
        session.update(ADD, row(id, youth));
    }

    static void replace(Session session, YouthId id, Youth youth) throws SQLException {
        session.update(REPLACE, row(id, youth));
    }

    private static Object[] row(YouthId id, Youth youth) {
        return Session.row(
                youth.cpr().digits(),
                youth.name(),
                youth.birthDate(),
                Argument.digits(youth.municipality()),
                youth.guardianKnown(),
                youth.addressProtected(),
                id);
    }

    private static Youth read(Row row) throws SQLException {
        return Youth.builder()
                .cpr(CprNumber.of(row.text(1)))
                .name(row.maybeText(2))
                .birthDate(row.day(3))
                .municipality(row.maybeText(4).map(MunicipalityCode::of))
                .guardianKnown(row.flag(5))
                .addressProtected(row.flag(6))
                .build();
    }
}
