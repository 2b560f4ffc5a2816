package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.sealing.SealedForm;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.util.Optional;
import org.apache.sshd.sftp.common.SftpException;

/** Puts a batch into the folder of its recipient: the data first, the marker last, each under a temporary name first. */
final class Publisher {

    /** How much longer the same batch may have become when it was sealed another time. */
    private static final int OTHER_SEAL = 64 * 1024;

    private final PartyFolder folder;
    private final Batch batch;
    private final byte[] content;
    private final boolean sealed;
    private final Manifest manifest;
    private final String part;

    Publisher(PartyFolder folder, Batch batch, byte[] content) {
        this.folder = folder;
        this.batch = batch;
        this.content = content;
        this.sealed = SealedForm.isComplete(content);
        this.manifest = Manifest.of(batch, content);
        this.part = PartyFolder.partOf(folder.in(batch.id(), PartyFolder.DATA));
    }

    /** Some servers rename over what is there without a word, so what waits under the id is looked for first. */
    Batch publish(RemoteFiles files) throws IOException {
        Optional<Manifest> waiting = waiting(files);
        if (waiting.filter(this::isAnother).isPresent()) {
            throw refusal();
        }
        if (sealed && waiting.isPresent() && isThere(files, waiting.get())) {
            return batch;
        }
        writeFirst(files);
        byte[] marker = putData(files).write();
        write(files, marker);
        put(files, PartyFolder.READY, marker);
        return batch;
    }

    /** Sealed again, a batch has other bytes: what an earlier try has put there stays, and the marker describes it. */
    private Manifest putData(RemoteFiles files) throws IOException {
        Optional<Manifest> before = sealedBefore(files);
        if (before.isEmpty() && files.rename(part, folder.in(batch.id(), PartyFolder.DATA))) {
            return manifest;
        }
        before = sealedBefore(files);
        if (before.isEmpty()) {
            put(files, PartyFolder.DATA, content);
        } else {
            files.discard(part);
        }
        return before.orElse(manifest);
    }

    /** Whether a batch waits that was sealed by an earlier try; a plain one of the same header is another. */
    private boolean isThere(RemoteFiles files, Manifest waiting) throws IOException {
        Optional<byte[]> data = dataThere(files).filter(waiting::describes);
        if (data.isPresent() && !SealedForm.isComplete(data.get())) {
            throw refusal();
        }
        return data.isPresent();
    }

    private Optional<Manifest> sealedBefore(RemoteFiles files) throws IOException {
        return sealed
                ? dataThere(files).filter(SealedForm::isComplete).map(earlier -> Manifest.of(batch, earlier))
                : Optional.empty();
    }

    private Optional<byte[]> dataThere(RemoteFiles files) throws IOException {
        return files.read(folder.in(batch.id(), PartyFolder.DATA), content.length + OTHER_SEAL);
    }

    private void writeFirst(RemoteFiles files) throws IOException {
        try {
            write(files, content);
        } catch (SftpException e) {
            if (!RemoteFiles.isAbsent(e)) {
                throw e;
            }
            files.makeFolders(folder.in());
            write(files, content);
        }
    }

    /** What is left of a try that failed would fill a full disk for good. */
    private void write(RemoteFiles files, byte[] bytes) throws IOException {
        try {
            files.write(part, bytes);
        } catch (SftpException e) {
            files.discard(part);
            throw e;
        }
    }

    private void put(RemoteFiles files, String ending, byte[] expected) throws IOException {
        String target = folder.in(batch.id(), ending);
        if (files.rename(part, target)) {
            return;
        }
        switch (look(files, target, expected)) {
            case SAME_CONTENT -> files.discard(part);
            case OTHER_CONTENT -> {
                files.discard(part);
                throw refusal();
            }
            default -> files.replace(part, target);
        }
    }

    /** The name is taken, mostly by an earlier try of the same: what stands there? */
    private Found look(RemoteFiles files, String target, byte[] expected) throws IOException {
        if (files.holds(target, expected)) {
            return Found.SAME_CONTENT;
        }
        return waiting(files).filter(this::isAnother).isPresent() ? Found.OTHER_CONTENT : Found.HALF_FILE;
    }

    private Misconfigured refusal() {
        return new Misconfigured(Found.OTHER_CONTENT.words() + ": " + batch);
    }

    private Optional<Manifest> waiting(RemoteFiles files) throws IOException {
        return files.read(folder.in(batch.id(), PartyFolder.READY), Manifest.MAX_BYTES)
                .flatMap(Manifest::read);
    }

    private boolean isAnother(Manifest waiting) {
        return sealed ? !waiting.isSameBatch(manifest) : !waiting.equals(manifest);
    }
}
