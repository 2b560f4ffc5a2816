package dk.ungebro.law;

/**
 * A rule that is known and that no code applies.
 *
 * @param id the stable id, for example {@code R-MENTOR-15}
 * @param chapter the part of the law it belongs to
 * @param title what it is called
 * @param reason why nothing applies it
 */
public record NotModelled(String id, Chapter chapter, Text title, Text reason) {}
