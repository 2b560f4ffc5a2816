package dk.ungebro.law;

/**
 * The same sentence in both languages.
 *
 * @param da Danish
 * @param en English
 */
public record Text(String da, String en) {}
