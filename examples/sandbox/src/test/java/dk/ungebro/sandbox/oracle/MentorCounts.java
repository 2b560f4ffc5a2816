package dk.ungebro.sandbox.oracle;

/**
 * The mentor rights of a run.
 *
 * @param granted all of them
 * @param claimed claimed inside the window
 * @param lapsed window over, not claimed
 * @param open window still running, not claimed
 */
public record MentorCounts(int granted, int claimed, int lapsed, int open) {}
