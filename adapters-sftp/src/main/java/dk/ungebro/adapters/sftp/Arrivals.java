package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.impl.SftpResponse;

/** The answers to the requests of one flight. They arrive on another thread, in any order. */
final class Arrivals {

    private final Map<Integer, Integer> kinds;
    private final Map<Integer, Buffer> arrived = new HashMap<>();
    private long last = System.nanoTime();
    private boolean brokenOff;

    /**
     * What is expected.
     *
     * @param kinds the kind of each request by its number, in the order of the requests
     */
    Arrivals(Map<Integer, Integer> kinds) {
        this.kinds = kinds;
    }

    /** Takes an answer; false if it belongs to none of the requests, or is the second to one. */
    synchronized boolean take(Buffer answer) {
        int begin = answer.rpos();
        answer.getInt();
        answer.getUByte();
        int number = answer.getInt();
        answer.rpos(begin);
        if (!kinds.containsKey(number) || arrived.containsKey(number)) {
            return false;
        }
        arrived.put(number, new ByteArrayBuffer(answer.getCompactData()));
        last = System.nanoTime();
        if (arrived.size() == kinds.size()) {
            notifyAll();
        }
        return true;
    }

    /** There will be no more. */
    synchronized void breakOff() {
        brokenOff = true;
        notifyAll();
    }

    /** Waits for all of them; each may take so long after the one before. */
    synchronized List<Answer> await(Duration patience) throws IOException {
        while (arrived.size() < kinds.size()) {
            long left = patience.toNanos() - (System.nanoTime() - last);
            if (brokenOff || left <= 0) {
                throw new SshException(brokenOff ? "the connection has broken off" : "the server does not answer");
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                throw (IOException) new InterruptedIOException("interrupted while the server answers").initCause(e);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (var kind : kinds.entrySet()) {
            answers.add(new Answer(
                    SftpResponse.parse(kind.getValue(), Objects.requireNonNull(arrived.get(kind.getKey())))));
        }
        return answers;
    }
}
