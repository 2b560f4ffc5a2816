package dk.ungebro.examples;

/**
 * A dated example of a rule: one row of a table.
 *
 * @param rule the id of the rule
 * @param given the facts, as {@code name=value} separated by blanks
 * @param when the question that is asked, by its name
 * @param expected the answer
 * @param boundary which boundary the row shows, empty if none
 */
public record Example(String rule, String given, String when, String expected, String boundary) {

    static Example of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("a row has five cells: " + line);
        }
        return new Example(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    /** The answer that the code gives. */
    public String computed() {
        return Questions.named(when).answer(Given.of(given));
    }

    @Override
    public String toString() {
        return rule + ": " + given + ", " + when + " = " + expected;
    }
}
