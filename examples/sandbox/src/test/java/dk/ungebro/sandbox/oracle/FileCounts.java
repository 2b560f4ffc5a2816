package dk.ungebro.sandbox.oracle;

/**
 * What became of the rows of one file.
 *
 * @param read rows after the header
 * @param accepted rows taken
 * @param refused rows refused
 * @param duplicate rows that repeat an earlier one
 */
public record FileCounts(int read, int accepted, int refused, int duplicate) {}
