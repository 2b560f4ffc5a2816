package dk.ungebro.port;

import dk.ungebro.party.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that could not be taken in.
 *
 * @param id what it is: batch and line, at most 120 characters
 * @param at when it was held
 * @param code the stable code of the reason
 * @param content the line as it came; it may hold personal data
 * @param owner who looks after it, absent if nobody does yet
 */
public record Quarantined(String id, Instant at, String code, String content, Optional<StaffId> owner) {

    /**
     * Something that nobody looks after yet.
     *
     * @param id what it is: batch and line, at most 120 characters
     * @param at when it was held
     * @param code the stable code of the reason
     * @param content the line as it came
     */
    public Quarantined(String id, Instant at, String code, String content) {
        this(id, at, code, content, Optional.empty());
    }

    /** Without the content, which may be personal. */
    @Override
    public String toString() {
        return "Quarantined[" + id + ", " + at + ", " + code + "]";
    }
}
