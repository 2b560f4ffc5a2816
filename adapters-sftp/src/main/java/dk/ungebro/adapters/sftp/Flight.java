package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.common.SftpConstants;

/**
 * Requests that leave in one piece, so that together they cost one round trip. The protocol promises that those that
 * concern one file end as if each had waited for the one before; for different files it promises nothing.
 */
final class Flight {

    /** The client gives its own requests numbers from 100 upwards. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(1 << 30);

    private final Bundles channel;
    private final Buffer requests = new ByteArrayBuffer();
    private final Map<Integer, Integer> kinds = new LinkedHashMap<>();
    private int begin;

    Flight(Bundles channel) {
        this.channel = channel;
    }

    /** To be answered by a handle. */
    Flight open(String path, int flags) {
        Buffer request = begin(SftpConstants.SSH_FXP_OPEN);
        request.putString(path);
        request.putInt(flags);
        request.putInt(0);
        return end();
    }

    /** To be answered by the first bytes of a file, so many at most. */
    Flight read(byte[] handle, int length) {
        Buffer request = begin(SftpConstants.SSH_FXP_READ);
        request.putBytes(handle);
        request.putLong(0);
        request.putInt(length);
        return end();
    }

    /** The first bytes of a file. */
    Flight write(byte[] handle, byte[] bytes) {
        Buffer request = begin(SftpConstants.SSH_FXP_WRITE);
        request.putBytes(handle);
        request.putLong(0);
        request.putBytes(bytes);
        return end();
    }

    Flight close(byte[] handle) {
        begin(SftpConstants.SSH_FXP_CLOSE).putBytes(handle);
        return end();
    }

    /** To be answered by a size. */
    Flight stat(String path) {
        begin(SftpConstants.SSH_FXP_STAT).putString(path);
        return end();
    }

    Flight remove(String path) {
        begin(SftpConstants.SSH_FXP_REMOVE).putString(path);
        return end();
    }

    private Buffer begin(int kind) {
        begin = requests.wpos();
        int number = NUMBERS.incrementAndGet();
        kinds.put(number, kind);
        requests.putInt(0);
        requests.putByte((byte) kind);
        requests.putInt(number);
        return requests;
    }

    private Flight end() {
        int end = requests.wpos();
        requests.wpos(begin);
        requests.putInt(end - begin - Integer.BYTES);
        requests.wpos(end);
        return this;
    }

    /** Sends them, and waits for the answers to all of them, whatever they are. */
    List<Answer> answers() throws IOException {
        return kinds.isEmpty() ? List.of() : channel.exchange(requests, kinds);
    }
}
