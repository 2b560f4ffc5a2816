package dk.ungebro.sandbox.input;

/**
 * A line of a file without its end.
 *
 * @param bytes its bytes, or the SHA-256 of them for a line beyond the limit
 * @param tooLong whether it is beyond the limit
 */
@SuppressWarnings("ArrayRecordComponent") // made for each line, never shared
record Line(byte[] bytes, boolean tooLong) {

    boolean isBlank() {
        return bytes.length == 0;
    }

    boolean hasOddQuotes() {
        boolean odd = false;
        for (byte b : bytes) {
            odd ^= b == '"';
        }
        return odd;
    }
}
