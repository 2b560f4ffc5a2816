package dk.ungebro.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** The current row of a result; columns count from 1. */
final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    String text(int column) throws SQLException {
        return Objects.requireNonNull(results.getString(column));
    }

    Optional<String> maybeText(int column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    byte[] bytes(int column) throws SQLException {
        return Objects.requireNonNull(results.getBytes(column));
    }

    /** The first columns. */
    Object[] texts(int columns) throws SQLException {
        Object[] values = new Object[columns];
        for (int i = 0; i < columns; i++) {
            values[i] = text(i + 1);
        }
        return values;
    }

    long number(int column) throws SQLException {
        return results.getLong(column);
    }

    boolean flag(int column) throws SQLException {
        return results.getBoolean(column);
    }

    LocalDate day(int column) throws SQLException {
        return Objects.requireNonNull(results.getObject(column, LocalDate.class));
    }

    Instant instant(int column) throws SQLException {
        return maybeInstant(column).orElseThrow();
    }

    Optional<Instant> maybeInstant(int column) throws SQLException {
        return Optional.ofNullable(results.getObject(column, LocalDateTime.class))
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }
}
