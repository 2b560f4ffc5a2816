package dk.ungebro.adapters.jdbc;

import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the register: what is known of each youth, and each number that ever led to one. */
final class YouthRows {

    private static final String IDS_OF = """
            select cpr, youth from ungebro_youth_number where cpr in (?)
            """;
    private static final String ADD_NUMBER = """
            insert into ungebro_youth_number (cpr, youth) values (?, ?)
            """;
    private static final String FIND = """
            select youth, cpr, name, birth_date, municipality, guardian_known, address_protected
            from ungebro_youth_register where youth in (?)
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
        return Optional.ofNullable(idsOf(session, List.of(cpr)).get(cpr));
    }

    static Map<CprNumber, YouthId> idsOf(Session session, Collection<CprNumber> numbers) throws SQLException {
        Map<CprNumber, YouthId> ids = new HashMap<>();
        List<String> digits = numbers.stream().map(CprNumber::digits).distinct().toList();
        session.listOneOf(IDS_OF, row -> ids.put(CprNumber.of(row.text(1)), YouthId.of(row.text(2))), digits);
        return ids;
    }

    static boolean addNumber(Session session, CprNumber cpr, YouthId id) throws SQLException {
        return session.insertIfNew(ADD_NUMBER, cpr.digits(), id);
    }

    static void addNumbers(Session session, Map<YouthId, Youth> youths) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        youths.forEach((id, youth) -> rows.add(Session.row(youth.cpr().digits(), id)));
        session.insertIfNew(ADD_NUMBER, rows);
    }

    static Optional<Youth> find(Session session, YouthId id) throws SQLException {
        return Optional.ofNullable(find(session, List.of(id)).get(id));
    }

    static Map<YouthId, Youth> find(Session session, Collection<YouthId> ids) throws SQLException {
        Map<YouthId, Youth> found = new HashMap<>();
        session.listOneOf(FIND, row -> found.put(YouthId.of(row.text(1)), read(row)), ids);
        return found;
    }

    static void add(Session session, Map<YouthId, Youth> youths) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        youths.forEach((id, youth) -> rows.add(row(id, youth)));
        session.insertIfNew(ADD, rows);
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
                .cpr(CprNumber.of(row.text(2)))
                .name(row.maybeText(3))
                .birthDate(row.day(4))
                .municipality(row.maybeText(5).map(MunicipalityCode::of))
                .guardianKnown(row.flag(6))
                .addressProtected(row.flag(7))
                .build();
    }
}
