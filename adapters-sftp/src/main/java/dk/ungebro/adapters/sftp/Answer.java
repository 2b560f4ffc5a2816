package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.client.impl.SftpStatus;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** What the server says to one request of a flight. */
final class Answer {

    private final SftpResponse response;
    private final Optional<SftpException> failure;

    Answer(SftpResponse response) throws IOException {
        this.response = response;
        this.failure = failure(response);
    }

    private static Optional<SftpException> failure(SftpResponse response) throws IOException {
        if (response.getType() != SftpConstants.SSH_FXP_STATUS) {
            return Optional.empty();
        }
        SftpStatus status = SftpStatus.parse(response);
        return status.isOk()
                ? Optional.empty()
                : Optional.of(new SftpException(status.getStatusCode(), status.getMessage()));
    }

    boolean isFailure() {
        return failure.isPresent();
    }

    /** Whether there is no such file. */
    boolean isAbsent() {
        return failure.filter(RemoteFiles::isAbsent).isPresent();
    }

    /** The handle of an opened file; empty if the server has not opened it. */
    Optional<byte[]> handle() throws IOException {
        return isFailure()
                ? Optional.empty()
                : Optional.of(body(SftpConstants.SSH_FXP_HANDLE).getBytes());
    }

    /** The bytes that were read, so many at most; empty if the server has not read any. */
    Optional<byte[]> data(int most) throws IOException {
        if (isFailure()) {
            return Optional.empty();
        }
        byte[] data = body(SftpConstants.SSH_FXP_DATA).getBytes();
        if (data.length > most) {
            throw new IOException("the server gives more bytes than it was asked for");
        }
        return Optional.of(data);
    }

    /** The size of a file; empty if the server does not say it. */
    OptionalLong size() throws IOException {
        if (isFailure()) {
            return OptionalLong.empty();
        }
        Buffer attributes = body(SftpConstants.SSH_FXP_ATTRS);
        boolean known = (attributes.getInt() & SftpConstants.SSH_FILEXFER_ATTR_SIZE) != 0;
        return known ? OptionalLong.of(attributes.getLong()) : OptionalLong.empty();
    }

    private Buffer body(int type) throws IOException {
        if (response.getType() != type) {
            throw new IOException("the server answers another question than it was asked");
        }
        return response.getBuffer();
    }
}
