package dk.ungebro.adapters.jdbc;

import dk.ungebro.message.MessageKey;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form in which values stand in columns. */
final class Argument {

    private Argument() {}

    static @Nullable Object of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Argument::present).orElse(null);
        }
        return present(value);
    }

    private static Object present(Object value) {
        if (value instanceof Instant instant) {
            return utc(instant);
        }
        if (value instanceof YouthId youth) {
            return youth.value();
        }
        if (value instanceof StaffId staff) {
            return staff.value();
        }
        if (value instanceof MessageKey key) {
            return key.text();
        }
        if (value instanceof Enum<?> constant && !(value instanceof Party)) {
            return constant.name();
        }
        return value instanceof Party party ? party.key() : value;
    }

    /** Columns have no zone and hold UTC, to the microsecond, so that no default zone gets near them. */
    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The three digits of a municipality. */
    static Optional<String> digits(Optional<MunicipalityCode> municipality) {
        return municipality.map(MunicipalityCode::value);
    }
}
