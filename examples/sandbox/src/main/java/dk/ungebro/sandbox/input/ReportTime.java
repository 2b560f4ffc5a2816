package dk.ungebro.sandbox.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times of reports: with an offset, or local in Denmark. */
final class ReportTime {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ReportTime() {}

    /** The Danish day of an instant. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, COPENHAGEN);
    }

    /** The instant to the microsecond; in the autumn overlap the earlier one. */
    static Optional<Instant> parse(String text) {
        return read(text)
                .flatMap(ReportTime::instant)
                .map(instant -> instant.truncatedTo(ChronoUnit.MICROS))
                .filter(instant -> Forms.isYear(dayOf(instant).getYear()));
    }

    /** What is wrong with a text that does not parse. */
    static RefusalCode codeOf(String text) {
        boolean gap = read(text)
                .filter(LocalDateTime.class::isInstance)
                .filter(local -> instant(local).isEmpty())
                .isPresent();
        return gap ? RefusalCode.TIME_IN_SPRING_GAP : RefusalCode.TIME_INVALID;
    }

    private static Optional<TemporalAccessor> read(String text) {
        try {
            return Optional.of(FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(TemporalAccessor read) {
        if (read instanceof OffsetDateTime time) {
            return Optional.of(time.toInstant());
        }
        var local = LocalDateTime.from(read);
        List<ZoneOffset> offsets = COPENHAGEN.getRules().getValidOffsets(local);
        return offsets.stream().findFirst().map(local::toInstant);
    }
}
