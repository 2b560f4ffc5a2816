package dk.ungebro.exchange;

import dk.ungebro.casefile.Post;
import dk.ungebro.journal.Fact;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.PartyProfile;

/**
 * The form in which stores keep what they hold: JSON without person numbers, with sorted fields, the same for the same
 * value on every machine. Stateless and thread-safe.
 */
public final class StoreCodec {

    private StoreCodec() {}

    /**
     * The stored form of a fact, post, caller or profile.
     *
     * @param value a {@link Fact}, {@link Post}, {@link CallerIdentity} or {@link PartyProfile}
     * @return JSON in one line
     */
    public static String write(Object value) {
        if (value instanceof Fact fact) {
            return JsonForm.MAPPER.writerFor(Fact.class).writeValueAsString(fact);
        }
        if (value instanceof Post post) {
            return JsonForm.MAPPER.writerFor(Post.class).writeValueAsString(post);
        }
        return JsonForm.MAPPER.writeValueAsString(value);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param <T> the type
     * @param json the stored form
     * @param type {@link Fact}, {@link Post}, {@link CallerIdentity} or {@link PartyProfile}
     * @return the value
     * @throws IllegalArgumentException if it is not the stored form of that type; the message does not repeat it
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return JsonForm.MAPPER.readValue(json, type);
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("not the stored form of " + type.getSimpleName() + ": "
                    + e.getClass().getSimpleName());
        }
    }
}
