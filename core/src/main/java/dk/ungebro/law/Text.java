package dk.ungebro.law;

/**
 * The same sentence in both languages.
 *
 * @param da Danish
 * @param en English
 */
public record Text(String da, String en) {

    /** The languages of messages to people. */
    public enum Language {
        /** Danish. */
        DA,
        /** English. */
        EN
    }

    /**
     * The sentence in one language.
     *
     * @param language which one
     * @return the sentence
     */
    public String in(Language language) {
        return language == Language.DA ? da : en;
    }
}
