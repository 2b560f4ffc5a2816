package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.SftpErrorDataHandler;
import org.apache.sshd.sftp.client.SftpMessage;
import org.apache.sshd.sftp.client.impl.AbstractSftpClient;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.common.SftpConstants;

/** A channel to a server that answers what somebody made up: kind, length in two bytes, and as many bytes. */
final class HostileChannel extends AbstractSftpClient implements Bundles {

    private static final int[] KINDS = {
        SftpConstants.SSH_FXP_STATUS,
        SftpConstants.SSH_FXP_HANDLE,
        SftpConstants.SSH_FXP_DATA,
        SftpConstants.SSH_FXP_NAME,
        SftpConstants.SSH_FXP_ATTRS
    };

    private final ByteBuffer answers;
    private int asked;

    HostileChannel(byte[] answers) {
        super(SftpErrorDataHandler.EMPTY);
        this.answers = ByteBuffer.wrap(answers);
    }

    @Override
    public int send(int command, Buffer question) {
        return ++asked;
    }

    @Override
    public Buffer receive(int id) throws IOException {
        try {
            int kind = answers.get() & 0xFF;
            byte[] body = new byte[Math.min(answers.getShort() & 0xFFFF, answers.remaining())];
            answers.get(body);
            var answer = new ByteArrayBuffer();
            answer.putInt(1L + Integer.BYTES + body.length);
            answer.putByte((byte) (kind < KINDS.length ? KINDS[kind] : kind));
            answer.putInt(id);
            answer.putRawBytes(body);
            return answer;
        } catch (BufferUnderflowException e) {
            throw new IOException("the server has gone", e);
        }
    }

    @Override
    public List<Answer> exchange(Buffer questions, Map<Integer, Integer> kinds) throws IOException {
        List<Answer> made = new ArrayList<>();
        for (var kind : kinds.entrySet()) {
            made.add(new Answer(SftpResponse.parse(kind.getValue(), receive(kind.getKey()))));
        }
        return made;
    }

    @Override
    public Buffer receive(int id, long timeout) throws IOException {
        return receive(id);
    }

    @Override
    public Buffer receive(int id, Duration timeout) throws IOException {
        return receive(id);
    }

    @Override
    public SftpMessage write(int command, Buffer question) {
        throw new UnsupportedOperationException("for files of many packets");
    }

    @Override
    public int getVersion() {
        return SftpConstants.SFTP_V3;
    }

    @Override
    public NavigableMap<String, byte[]> getServerExtensions() {
        return Collections.emptyNavigableMap();
    }

    @Override
    public Charset getNameDecodingCharset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public void setNameDecodingCharset(Charset charset) {
        throw new UnsupportedOperationException("it is always the same");
    }

    @Override
    public ClientSession getClientSession() {
        throw new UnsupportedOperationException("there is none");
    }

    @Override
    public ClientChannel getClientChannel() {
        return null;
    }

    @Override
    public boolean isClosing() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
