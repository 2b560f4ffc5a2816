package dk.ungebro.race.dbscheduler;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Stores text as it is, which is faster than the serialised objects that are the default. */
final class TextSerializer implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        return type.cast(new String(data, StandardCharsets.UTF_8));
    }
}
