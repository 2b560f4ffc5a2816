package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;

/** Refuses requests that a sound server does. */
final class MisbehavingRequests implements SftpEventListener {

    private static final Set<Integer> NAMING_A_FILE = Set.of(
            SftpConstants.SSH_FXP_OPEN,
            SftpConstants.SSH_FXP_OPENDIR,
            SftpConstants.SSH_FXP_STAT,
            SftpConstants.SSH_FXP_LSTAT,
            SftpConstants.SSH_FXP_MKDIR,
            SftpConstants.SSH_FXP_REMOVE,
            SftpConstants.SSH_FXP_RENAME,
            SftpConstants.SSH_FXP_EXTENDED);

    private final Switches switches;
    private final Allowance disk;

    MisbehavingRequests(Switches switches) {
        this.switches = switches;
        this.disk = new Allowance(switches, Misbehaviour.DISK_FULL);
    }

    @Override
    public void received(ServerSession session, int type, int id) throws IOException {
        if (switches.isOn(Misbehaviour.PERMISSION_DENIED) && NAMING_A_FILE.contains(type)) {
            throw new AccessDeniedException("not permitted");
        }
    }

    @Override
    public void writing(
            ServerSession session, String name, FileHandle file, long offset, byte[] data, int start, int length)
            throws IOException {
        int room = disk.take(length);
        if (room == length) {
            return;
        }
        if (room > 0) {
            file.write(data, start, room, offset);
        }
        throw new SftpException(SftpConstants.SSH_FX_FAILURE, "no space left on the disk");
    }

    @Override
    public void closing(ServerSession session, String name, Handle handle) throws IOException {
        if (switches.isOn(Misbehaviour.CLOSE_FAILS)
                && handle instanceof FileHandle file
                && file.getOpenOptions().contains(StandardOpenOption.WRITE)) {
            file.close();
            throw new SftpException(SftpConstants.SSH_FX_FAILURE, "the file cannot be closed");
        }
    }

    @Override
    public void removing(ServerSession session, Path path, boolean isFolder) throws IOException {
        if (switches.isOn(Misbehaviour.DELETE_DENIED)) {
            throw new AccessDeniedException("not permitted");
        }
    }
}
