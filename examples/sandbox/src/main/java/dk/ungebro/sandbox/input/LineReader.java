package dk.ungebro.sandbox.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, LF or CRLF, without a byte-order mark, in bounded memory. Lines may be given back,
 * to be read again.
 */
final class LineReader {

    /** No row of either file comes near it. */
    static final int LINE_LIMIT = 64 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[LINE_LIMIT];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int position;
    private int limit;
    private boolean first = true;
    private @Nullable MessageDigest overflow;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Gives lines back, in their order, to come next. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.addFirst(lines.get(i));
        }
    }

    @Nullable
    Line next() throws IOException {
        return givenBack.isEmpty() ? read() : givenBack.removeFirst();
    }

    private @Nullable Line read() throws IOException {
        line.reset();
        overflow = null;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            keep(start);
            if (position < limit) {
                position++;
                return cut();
            }
        }
        return any ? cut() : null;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    private void keep(int start) {
        if (overflow == null && line.size() + position - start > LINE_LIMIT) {
            overflow = Hashes.sha256();
            overflow.update(line.toByteArray());
        }
        if (overflow == null) {
            line.write(buffer, start, position - start);
        } else {
            overflow.update(buffer, start, position - start);
        }
    }

    private Line cut() {
        boolean atStart = first;
        first = false;
        if (overflow != null) {
            return new Line(overflow.digest(), true);
        }
        byte[] bytes = line.toByteArray();
        int from = atStart && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return new Line(Arrays.copyOfRange(bytes, from, to), false);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
