package dk.ungebro.adapters.jdbc;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.youth.YouthId;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Duties as rows. */
final class DutyRows {

    static final String COLUMNS =
            "youth, kind, subject, opened_at, due, origin, suspended, recipient, fulfilled_at, annulled_at";

    private static final List<String> KEY = List.of("party", "youth", "kind", "subject");
    private static final List<String> OTHERS =
            List.of("opened_at", "due", "origin", "suspended", "recipient", "fulfilled_at", "annulled_at", "pending");

    private DutyRows() {}

    /** Of two states of one duty the later one counts. */
    static void put(Session session, Party party, List<Duty> duties) throws SQLException {
        Map<List<Object>, Object[]> last = new LinkedHashMap<>();
        for (Duty duty : duties) {
            last.put(List.of(duty.youth(), duty.kind(), duty.subject()), row(party, duty));
        }
        session.insert(session.dialect().put("ungebro_duty", KEY, OTHERS), List.copyOf(last.values()));
    }

    private static Object[] row(Party party, Duty duty) {
        return Session.row(
                party,
                duty.youth(),
                duty.kind(),
                duty.subject(),
                duty.term().openedAt(),
                duty.term().due(),
                duty.term().origin(),
                duty.term().suspended(),
                duty.recipient(),
                duty.ending().fulfilledAt(),
                duty.ending().annulledAt(),
                duty.pending());
    }

    static Duty read(Party party, Row row) throws SQLException {
        return new Duty(
                party,
                YouthId.of(row.text(1)),
                DutyKind.valueOf(row.text(2)),
                MessageKey.ofText(row.text(3)),
                new Duty.Term(row.instant(4), row.day(5), DueOrigin.valueOf(row.text(6)), row.flag(7)),
                StaffId.of(row.text(8)),
                new Duty.Ending(row.maybeInstant(9), row.maybeInstant(10)));
    }
}
