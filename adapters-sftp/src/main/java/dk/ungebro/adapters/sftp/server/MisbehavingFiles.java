package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.sftp.common.SftpException;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** The files of the server with what is wrong about them: names, listings, sizes, times and renames. */
final class MisbehavingFiles implements SftpFileSystemAccessor {

    private final Switches switches;
    private final Listings listings;

    MisbehavingFiles(Switches switches, Listings listings) {
        this.switches = switches;
        this.listings = listings;
    }

    @Override
    public Path resolveLocalFilePath(SftpSubsystemProxy subsystem, Path root, String remote) throws IOException {
        Path path = SftpFileSystemAccessor.super.resolveLocalFilePath(subsystem, root, remote);
        return switches.isOn(Misbehaviour.IGNORES_CASE) ? CaselessNames.find(path) : path;
    }

    @Override
    public DirectoryStream<Path> openDirectory(
            SftpSubsystemProxy subsystem, DirectoryHandle handle, Path folder, String name, LinkOption... options)
            throws IOException {
        var entries = SftpFileSystemAccessor.super.openDirectory(subsystem, handle, folder, name, options);
        if (listings.areSound()) {
            return entries;
        }
        List<String> names = new ArrayList<>();
        try (entries) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        }
        return new ShownEntries(listings.show(folder.toString(), names).stream()
                .map(folder::resolve)
                .toList());
    }

    @Override
    public NavigableMap<String, Object> resolveReportedFileAttributes(
            SftpSubsystemProxy subsystem,
            Path file,
            int flags,
            NavigableMap<String, Object> attributes,
            LinkOption... options) {
        if (attributes.get("size") instanceof Long size && Boolean.TRUE.equals(attributes.get("isRegularFile"))) {
            switches.amount(Misbehaviour.WRONG_SIZE)
                    .ifPresent(more -> attributes.put("size", Math.max(0, size + more)));
            switches.amount(Misbehaviour.WRONG_MTIME)
                    .ifPresent(seconds -> attributes.put("lastModifiedTime", FileTime.from(seconds, TimeUnit.SECONDS)));
        }
        return attributes;
    }

    @Override
    public void renameFile(SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
            throws IOException {
        OptionalLong refusal = switches.amount(Misbehaviour.RENAME_REFUSED);
        boolean asked = options.contains(StandardCopyOption.REPLACE_EXISTING);
        if (refusal.isPresent() && !asked && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new SftpException((int) refusal.getAsLong(), "the new name is taken");
        }
        Collection<CopyOption> taken =
                switches.isOn(Misbehaviour.RENAME_OVERWRITES) ? List.of(StandardCopyOption.REPLACE_EXISTING) : options;
        SftpFileSystemAccessor.super.renameFile(subsystem, from, to, taken);
    }
}
