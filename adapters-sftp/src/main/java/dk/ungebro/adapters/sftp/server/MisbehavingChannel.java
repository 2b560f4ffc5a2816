package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.extensions.openssh.AbstractOpenSSHExtensionParser.OpenSSHExtension;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.SftpSubsystem;
import org.apache.sshd.sftp.server.SftpSubsystemConfigurator;

/** One channel with what is wrong about its bytes: it breaks off, falls silent, or knows less than others. */
final class MisbehavingChannel extends SftpSubsystem {

    private static final String POSIX_RENAME = "posix-rename@openssh.com";

    private final Switches switches;
    private final Allowance received;
    private final Allowance sent;
    private final Allowance answers;

    MisbehavingChannel(ChannelSession channel, SftpSubsystemConfigurator set, Switches switches) {
        super(channel, set);
        this.switches = switches;
        this.received = new Allowance(switches, Misbehaviour.CUTS_AFTER_RECEIVING);
        this.sent = new Allowance(switches, Misbehaviour.CUTS_AFTER_SENDING);
        this.answers = new Allowance(switches, Misbehaviour.STALLS_AFTER);
        if (switches.isOn(Misbehaviour.ONLY_VERSION_3)) {
            SftpModuleProperties.SFTP_VERSION.set(channel.getSession(), SftpConstants.SFTP_V3);
        }
    }

    @Override
    public int data(ChannelSession channel, byte[] bytes, int start, int length) throws IOException {
        int passed = received.take(length);
        int result = super.data(channel, bytes, start, passed);
        if (passed < length) {
            channel.getSession().close(true);
        }
        return result;
    }

    @Override
    protected void send(Buffer answer) throws IOException {
        if (answers.take(1) == 0) {
            return;
        }
        int length = answer.available();
        if (sent.take(length) < length) {
            getServerSession().close(true);
            return;
        }
        super.send(answer);
    }

    @Override
    protected void executeExtendedCommand(Buffer request, int id, String name) throws IOException {
        if (name.equals(POSIX_RENAME) && switches.isOn(Misbehaviour.NO_POSIX_RENAME)) {
            doUnsupportedExtension(request, id, name);
        } else {
            super.executeExtendedCommand(request, id, name);
        }
    }

    @Override
    protected List<OpenSSHExtension> resolveOpenSSHExtensions(ServerSession session) {
        List<OpenSSHExtension> offered = super.resolveOpenSSHExtensions(session);
        return switches.isOn(Misbehaviour.NO_POSIX_RENAME)
                ? offered.stream()
                        .filter(extension -> !extension.getName().equals(POSIX_RENAME))
                        .toList()
                : offered;
    }

    /** A listing that is late shows files that are gone: there is nothing to read about them. */
    @Override
    protected void writeDirEntry(
            int id,
            DirectoryHandle folder,
            Map<String, Path> entries,
            Buffer answer,
            int index,
            Path file,
            String name,
            LinkOption... options)
            throws IOException {
        if (!switches.isOn(Misbehaviour.LISTS_GONE_STILL) || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            super.writeDirEntry(id, folder, entries, answer, index, file, name, options);
            return;
        }
        entries.put(name, file);
        answer.putString(name);
        if (getVersion() == SftpConstants.SFTP_V3) {
            answer.putString(name);
        }
        writeAttrs(answer, Map.of("isRegularFile", true, "size", 0L));
    }
}
