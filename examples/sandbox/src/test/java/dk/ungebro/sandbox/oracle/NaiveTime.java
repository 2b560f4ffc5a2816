package dk.ungebro.sandbox.oracle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Dates and times as the files write them. */
final class NaiveTime {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private NaiveTime() {}

    static LocalDate day(Instant instant) {
        return instant.atZone(COPENHAGEN).toLocalDate();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(String text) {
        try {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.+")) {
                return Optional.empty();
            }
            return text.matches(".*T.*(Z|[+-].*)")
                    ? Optional.of(OffsetDateTime.parse(text).toInstant())
                    : local(LocalDateTime.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(LocalDateTime time) {
        List<ZoneOffset> offsets = COPENHAGEN.getRules().getValidOffsets(time);
        return offsets.stream().map(time::toInstant).min(Instant::compareTo);
    }
}
