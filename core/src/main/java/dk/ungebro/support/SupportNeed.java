package dk.ungebro.support;

/**
 * A support need that was found.
 *
 * @param area items b and c
 * @param documented item d, the need is documented
 */
public record SupportNeed(SupportArea area, boolean documented) {}
