package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.sshd.sftp.common.SftpException;

/** Puts a batch into the folder of its recipient: the data first, the marker last, each under a temporary name first. */
final class Publisher {

    private final PartyFolder folder;
    private final Batch batch;
    private final byte[] content;
    private final Manifest manifest;
    private final String part;

    Publisher(PartyFolder folder, Batch batch, byte[] content) {
        this.folder = folder;
        this.batch = batch;
        this.content = content;
        this.manifest = Manifest.of(batch, content);
        this.part = folder.in(batch.id(), "." + token() + ".part");
    }

    /** Two senders of one batch never write to one file. */
    private static String token() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Batch publish(RemoteFiles files) throws IOException {
        String data = folder.in(batch.id(), PartyFolder.DATA);
        writeFirst(files, content);
        if (!files.rename(part, data)) {
            settle(files, data, content);
        }
        String ready = folder.in(batch.id(), PartyFolder.READY);
        byte[] marker = manifest.write();
        files.write(part, marker);
        if (!files.rename(part, ready)) {
            settle(files, ready, marker);
        }
        return batch;
    }

    private void writeFirst(RemoteFiles files, byte[] bytes) throws IOException {
        try {
            files.write(part, bytes);
        } catch (SftpException e) {
            if (!RemoteFiles.isAbsent(e)) {
                throw e;
            }
            files.makeFolders(folder.in());
            files.write(part, bytes);
        }
    }

    /** The name is taken, mostly by an earlier try of the same: look what stands there. */
    private void settle(RemoteFiles files, String target, byte[] expected) throws IOException {
        if (files.holds(target, expected)) {
            files.remove(part);
            return;
        }
        refuseAnother(files);
        files.replace(part, target);
    }

    private void refuseAnother(RemoteFiles files) throws IOException {
        Optional<Manifest> present = files.read(folder.in(batch.id(), PartyFolder.READY), Manifest.MAX_BYTES)
                .flatMap(Manifest::read);
        if (present.filter(other -> !other.equals(manifest)).isPresent()) {
            files.remove(part);
            throw new Misconfigured("another batch waits under the same id: " + batch);
        }
    }
}
