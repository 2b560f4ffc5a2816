package dk.ungebro.sandbox.input;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.message.EventNumber;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.youth.CprNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * The table of the rows of {@code events.csv}. State as in {@link YouthTable}; instants as microseconds since 1970.
 */
final class EventTable {

    static final String CREATE = """
            CREATE TABLE event_row (
              row_no BIGINT PRIMARY KEY,
              canon BINARY(32) NOT NULL,
              state CHAR(1) NOT NULL,
              institution CHAR(6),
              event_number VARCHAR(36),
              kind VARCHAR(20),
              cpr CHAR(10),
              programme_type VARCHAR(40),
              programme_code CHAR(4),
              occurred_on DATE,
              reported_at BIGINT,
              reported_day DATE,
              study_start DATE,
              planned_end DATE,
              cause VARCHAR(10),
              contact_name VARCHAR(200),
              contact_phone VARCHAR(16),
              contact_email VARCHAR(254),
              annuls VARCHAR(36))
            """;

    static final String INSERT = """
            INSERT INTO event_row
            VALUES (?, ?, 'V', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private EventTable() {}

    static Object[] values(long row, byte[] key, EventRow event) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, event.reportedAt());
        LocalDate day = ReportTime.dayOf(event.reportedAt());
        return new Object[] {
            row,
            key,
            event.institution().value(),
            event.eventNumber().value(),
            event.kind().name(),
            event.cpr().digits(),
            event.programmeType().map(Enum::name),
            event.programmeCode(),
            event.occurredOn(),
            micros,
            day,
            event.studyStart(),
            event.plannedEnd(),
            event.cause(),
            event.contact().name(),
            event.contact().phone(),
            event.contact().email(),
            event.annuls().map(EventNumber::value)
        };
    }

    static EventRow read(ResultSet row) throws SQLException {
        return new EventRow(
                InstitutionNumber.of(row.getString("institution")),
                EventNumber.of(row.getString("event_number")),
                EventKind.valueOf(row.getString("kind")),
                CprNumber.of(row.getString("cpr")),
                text(row, "programme_type").map(ProgrammeType::valueOf),
                text(row, "programme_code"),
                Objects.requireNonNull(row.getObject("occurred_on", LocalDate.class)),
                instant(row, "reported_at"),
                YouthTable.date(row, "study_start"),
                YouthTable.date(row, "planned_end"),
                text(row, "cause"),
                new ContactInfo(text(row, "contact_name"), text(row, "contact_phone"), text(row, "contact_email")),
                text(row, "annuls").map(EventNumber::of));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.EPOCH.plus(row.getLong(column), ChronoUnit.MICROS);
    }
}
