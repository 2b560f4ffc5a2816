package dk.ungebro.sandbox.input;

import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.youth.CprNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The table of the rows of {@code youths.csv}. State: V valid, R refused, D duplicate. */
final class YouthTable {

    static final String CREATE = """
            CREATE TABLE youth_row (
              row_no BIGINT PRIMARY KEY,
              canon BINARY(32) NOT NULL,
              state CHAR(1) NOT NULL,
              cpr CHAR(10),
              name VARCHAR(200),
              municipality CHAR(3),
              target_group VARCHAR(40),
              benefit VARCHAR(40),
              benefit_from DATE,
              benefit_to DATE,
              applied_on DATE,
              injunction_on DATE,
              ordered_institution CHAR(6),
              needs VARCHAR(20),
              documented BOOLEAN,
              other_support_persons BOOLEAN,
              contact_wanted BOOLEAN,
              guardian BOOLEAN,
              mentor_claimed_on DATE)
            """;

    static final String INSERT = """
            INSERT INTO youth_row VALUES (?, ?, 'V', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private YouthTable() {}

    static Object[] values(long row, byte[] key, YouthRow youth) {
        return new Object[] {
            row,
            key,
            youth.cpr().digits(),
            youth.name(),
            youth.municipality().value(),
            youth.targetGroup().name(),
            youth.benefit().name(),
            youth.benefitFrom(),
            youth.benefitTo(),
            youth.appliedOn(),
            youth.injunctionOn(),
            youth.orderedInstitution().map(InstitutionNumber::value),
            youth.needs().name(),
            youth.documented(),
            youth.otherSupportPersons(),
            youth.contactWanted(),
            youth.guardian(),
            youth.mentorClaimedOn()
        };
    }

    static YouthRow read(ResultSet row) throws SQLException {
        CprNumber cpr = CprNumber.of(row.getString("cpr"));
        return new YouthRow(
                cpr,
                row.getString("name"),
                cpr.birthDate(),
                MunicipalityCode.of(row.getString("municipality")),
                TargetGroup.valueOf(row.getString("target_group")),
                Benefit.valueOf(row.getString("benefit")),
                date(row, "benefit_from"),
                date(row, "benefit_to"),
                date(row, "applied_on"),
                date(row, "injunction_on"),
                Optional.ofNullable(row.getString("ordered_institution")).map(InstitutionNumber::of),
                Needs.valueOf(row.getString("needs")),
                row.getBoolean("documented"),
                row.getBoolean("other_support_persons"),
                row.getBoolean("contact_wanted"),
                row.getBoolean("guardian"),
                date(row, "mentor_claimed_on"));
    }

    static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
