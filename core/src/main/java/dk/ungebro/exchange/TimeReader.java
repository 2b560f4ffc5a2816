package dk.ungebro.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads plain days and times itself and leaves what has another form to the mapper. */
final class TimeReader<T> extends StdScalarDeserializer<T> {

    static final TimeReader<LocalDate> DAY =
            new TimeReader<>(LocalDate.class, PlainTime::day, LocalDateDeserializer.INSTANCE);
    static final TimeReader<Instant> TIME =
            new TimeReader<>(Instant.class, PlainTime::time, InstantDeserializer.INSTANT);

    private final transient Function<String, @Nullable T> plain;
    private final transient ValueDeserializer<T> other;

    private TimeReader(Class<T> type, Function<String, @Nullable T> plain, ValueDeserializer<T> other) {
        super(type);
        this.plain = plain;
        this.other = other;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        T value = in.hasToken(JsonToken.VALUE_STRING) ? plain.apply(in.getString()) : null;
        return value == null ? other.deserialize(in, context) : value;
    }
}
