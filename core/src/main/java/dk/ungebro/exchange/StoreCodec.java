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
     * The stored form of a fact.
     *
     * @param fact the fact
     * @return JSON in one line
     */
    public static String write(Fact fact) {
        return JsonForm.MAPPER.writerFor(Fact.class).writeValueAsString(fact);
    }

    /**
     * The stored form of post.
     *
     * @param post the message, letter or receipts
     * @return JSON in one line
     */
    public static String write(Post post) {
        return JsonForm.MAPPER.writerFor(Post.class).writeValueAsString(post);
    }

    /**
     * The stored form of a caller.
     *
     * @param caller the caller
     * @return JSON in one line
     */
    public static String write(CallerIdentity caller) {
        return JsonForm.MAPPER.writeValueAsString(caller);
    }

    /**
     * The stored form of a profile.
     *
     * @param profile the profile
     * @return JSON in one line
     */
    public static String write(PartyProfile profile) {
        return JsonForm.MAPPER.writeValueAsString(profile);
    }

    /**
     * Reads what {@code write} wrote.
     *
     * @param <T> the type
     * @param json the stored form
     * @param type {@link Fact}, {@link Post}, {@link CallerIdentity} or {@link PartyProfile}
     * @return the value
     * @throws IllegalArgumentException if it is not the stored form of that type; the message does not repeat it
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            T value = JsonForm.MAPPER.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException("nothing is not the stored form of " + type.getSimpleName());
            }
            return value;
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("not the stored form of " + type.getSimpleName() + ": "
                    + e.getClass().getSimpleName());
        }
    }
}
