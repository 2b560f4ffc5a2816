package dk.ungebro.port;

import java.time.Instant;

/**
 * Something that could not be taken in.
 *
 * @param id what it is: batch and line, at most 120 characters
 * @param at when it was held
 * @param code the stable code of the reason
 * @param content the line as it came; it may hold personal data
 */
public record Quarantined(String id, Instant at, String code, String content) {

    /** Without the content, which may be personal. */
    @Override
    public String toString() {
        return "Quarantined[" + id + ", " + at + ", " + code + "]";
    }
}
