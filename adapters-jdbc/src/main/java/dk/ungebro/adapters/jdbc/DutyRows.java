package dk.ungebro.adapters.jdbc;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.youth.YouthId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Duties as rows. */
final class DutyRows {

    static final String COLUMNS =
            "youth, kind, subject, opened_at, due, origin, suspended, recipient, fulfilled_at, annulled_at";

    private static final String REPLACE = """
            update ungebro_duty
            set opened_at = ?, due = ?, origin = ?, suspended = ?, recipient = ?, fulfilled_at = ?, annulled_at = ?, pending = ?
            where party = ? and youth = ? and kind = ? and subject = ?
            """;
    private static final String ADD = """
            insert into ungebro_duty
            (opened_at, due, origin, suspended, recipient, fulfilled_at, annulled_at, pending, party, youth, kind, subject)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private DutyRows() {}

    static void put(Connection connection, Party party, List<Duty> duties) throws SQLException {
        List<Object[]> added = new ArrayList<>();
        for (Duty duty : duties) {
            Object[] row = row(party, duty);
            if (Sql.update(connection, REPLACE, row) == 0) {
                added.add(row);
            }
        }
        Sql.batch(connection, ADD, added);
    }

    static void add(Connection connection, Party party, List<Duty> duties) throws SQLException {
        Sql.batch(connection, ADD, duties.stream().map(duty -> row(party, duty)).toList());
    }

    private static Object[] row(Party party, Duty duty) {
        return Sql.row(
                duty.term().openedAt(),
                duty.term().due(),
                duty.term().origin(),
                duty.term().suspended(),
                duty.recipient(),
                duty.ending().fulfilledAt(),
                duty.ending().annulledAt(),
                duty.pending(),
                party,
                duty.youth(),
                duty.kind(),
                duty.subject());
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
