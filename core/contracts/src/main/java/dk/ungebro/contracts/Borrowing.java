package dk.ungebro.contracts;

/**
 * What the stores of a fixture have not given back as they took it.
 *
 * @param open how many connections, statements and results are still open
 * @param changed how many connections came back with another setting than they had, those that failed left aside
 */
public record Borrowing(int open, int changed) {

    /** All is given back as it was. */
    public static final Borrowing NOTHING = new Borrowing(0, 0);
}
