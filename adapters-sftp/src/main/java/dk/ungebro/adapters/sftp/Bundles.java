package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.util.buffer.Buffer;

/** Takes several requests in one piece. */
interface Bundles {

    /**
     * Sends them, and waits for all answers.
     *
     * @param requests the requests, one behind the other
     * @param kinds the kind of each by its number, in their order
     * @return the answers in the order of the requests
     */
    List<Answer> exchange(Buffer requests, Map<Integer, Integer> kinds) throws IOException;
}
