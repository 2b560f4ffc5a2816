package dk.ungebro.adapters.sftp.sealing;

/** What sealed contents look like from outside. */
public final class SealedForm {

    private static final int SEQUENCE = 0x30;
    private static final int LONG_LENGTH = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    private SealedForm() {}

    /**
     * Tells whether contents have the outer form of a sealed batch, up to their end. Such bytes are never text. Sealed
     * twice, the same batch has other bytes, so that a transport cannot recognise it by them.
     *
     * @param content the contents of a batch
     * @return whether they begin and end as sealed contents do
     */
    public static boolean isComplete(byte[] content) {
        if (content.length < 2 || (content[0] & 0xff) != SEQUENCE) {
            return false;
        }
        int lengthBytes = (content[1] & 0xff) - LONG_LENGTH;
        if (lengthBytes < 1 || lengthBytes > MOST_LENGTH_BYTES || content.length < 2 + lengthBytes) {
            return false;
        }
        long length = 0;
        for (int each = 0; each < lengthBytes; each++) {
            length = (length << 8) | (content[2 + each] & 0xff);
        }
        return length == content.length - 2L - lengthBytes;
    }
}
