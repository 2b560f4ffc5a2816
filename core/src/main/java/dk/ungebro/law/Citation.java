package dk.ungebro.law;

/**
 * Where a rule stands.
 *
 * @param act the act or executive order, for example {@code LAB} or {@code BEK 512/2025}
 * @param paragraph the paragraph in Danish notation, for example {@code § 30, stk. 9}; empty where the source has none
 */
public record Citation(String act, String paragraph) {

    /**
     * Act and paragraph in one line.
     *
     * @return for example {@code LAB § 30, stk. 9}
     */
    public String text() {
        return paragraph.isEmpty() ? act : act + " " + paragraph;
    }
}
