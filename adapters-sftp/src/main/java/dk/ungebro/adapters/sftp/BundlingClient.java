package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpErrorDataHandler;
import org.apache.sshd.sftp.client.SftpVersionSelector;
import org.apache.sshd.sftp.client.impl.DefaultSftpClient;
import org.jspecify.annotations.Nullable;

/** A client that can also send several requests in one piece, and wait for all answers at once. For one thread. */
final class BundlingClient extends DefaultSftpClient implements Bundles {

    private volatile @Nullable Arrivals expected;

    BundlingClient(ClientSession session, SftpVersionSelector version) throws IOException {
        super(session, version, SftpErrorDataHandler.EMPTY);
        getClientChannel().addCloseFutureListener(closed -> breakOff());
    }

    @Override
    public List<Answer> exchange(Buffer requests, Map<Integer, Integer> kinds) throws IOException {
        var answers = new Arrivals(kinds);
        Duration patience = CoreModuleProperties.IDLE_TIMEOUT.getRequired(getClientSession());
        expected = answers;
        try {
            getClientChannel().getAsyncIn().writeBuffer(requests).verify(patience);
            if (!isOpen()) {
                breakOff();
            }
            return answers.await(patience);
        } finally {
            expected = null;
        }
    }

    private void breakOff() {
        Arrivals waiting = expected;
        if (waiting != null) {
            waiting.breakOff();
        }
    }

    @Override
    protected void process(Buffer incoming) throws IOException {
        Arrivals waiting = expected;
        if (waiting == null || !waiting.take(incoming)) {
            super.process(incoming);
        }
    }
}
