package dk.ungebro.sandbox.input;

/**
 * What became of the rows of one file. Always {@code read = accepted + refused + duplicate}.
 *
 * @param read all rows but the header and blank lines
 * @param accepted rows that are handed out, or would be if they were not reported after the last day
 * @param refused rows with at least one refusal
 * @param duplicate rows whose values equal an earlier row, also a refused one
 */
public record Counts(long read, long accepted, long refused, long duplicate) {}
