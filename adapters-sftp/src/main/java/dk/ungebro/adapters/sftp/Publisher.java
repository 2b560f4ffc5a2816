package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.SmallFiles.Fresh;
import dk.ungebro.adapters.sftp.sealing.SealedForm;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.sshd.sftp.common.SftpException;

/** Puts a batch into the folder of its recipient: the data first, the marker last, each under a temporary name first. */
final class Publisher {

    /** How much longer the same batch may have become when it was sealed another time. */
    private static final int OTHER_SEAL = 64 * 1024;

    /** From here on a second thread is worth it. */
    private static final int LARGE = 1024 * 1024;

    private final PartyFolder folder;
    private final Batch batch;
    private final byte[] content;
    private final boolean sealed;
    private final Supplier<Manifest> manifest;
    private final String part;
    private final String markerPart;

    Publisher(PartyFolder folder, Batch batch, byte[] content) {
        this.folder = folder;
        this.batch = batch;
        this.content = content;
        this.sealed = SealedForm.isComplete(content);
        this.manifest = manifest(batch, content);
        this.part = PartyFolder.partOf(data());
        this.markerPart = PartyFolder.partOf(ready());
    }

    /** Digesting a large batch takes as long as half of its way over the line, so both are done at once. */
    private static Supplier<Manifest> manifest(Batch batch, byte[] content) {
        if (content.length < LARGE) {
            Manifest ready = Manifest.of(batch, content);
            return () -> ready;
        }
        var coming = CompletableFuture.supplyAsync(() -> Manifest.of(batch, content));
        return coming::join;
    }

    private String data() {
        return folder.in(batch.id(), PartyFolder.DATA);
    }

    private String ready() {
        return folder.in(batch.id(), PartyFolder.READY);
    }

    Batch publish(RemoteFiles files) throws IOException {
        if (content.length > SmallFiles.MOST_BYTES || !publishSmall(files)) {
            publishStepByStep(files);
        }
        return batch;
    }

    /** The ordinary case in four round trips: nothing waits under the id, and nothing has to be looked at. */
    private boolean publishSmall(RemoteFiles files) throws IOException {
        byte[] marker = manifest.get().write();
        List<String> others = sealed ? List.of(ready(), data()) : List.of(ready());
        if (!files.small().write(others, List.of(new Fresh(part, content), new Fresh(markerPart, marker)))) {
            return false;
        }
        if (sealed && !files.rename(part, data())) {
            discardParts(files);
            return false;
        }
        if (!sealed) {
            put(files, part, data(), content);
        }
        put(files, markerPart, ready(), marker);
        return true;
    }

    /** Some servers rename over what is there without a word, so what waits under the id is looked for first. */
    private void publishStepByStep(RemoteFiles files) throws IOException {
        Optional<Manifest> waiting = waiting(files);
        if (waiting.filter(this::isAnother).isPresent()) {
            throw refusal();
        }
        if (sealed && waiting.isPresent() && isThere(files, waiting.get())) {
            return;
        }
        writeFirst(files);
        byte[] marker = putData(files).write();
        write(files, markerPart, marker);
        put(files, markerPart, ready(), marker);
    }

    /** Sealed again, a batch has other bytes: what an earlier try has put there stays, and the marker describes it. */
    private Manifest putData(RemoteFiles files) throws IOException {
        Optional<Manifest> before = sealedBefore(files);
        if (before.isEmpty() && files.rename(part, data())) {
            return manifest.get();
        }
        before = sealedBefore(files);
        if (before.isEmpty()) {
            put(files, part, data(), content);
        } else {
            files.discard(part);
        }
        return before.orElseGet(manifest);
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
        return files.read(data(), content.length + OTHER_SEAL);
    }

    private void writeFirst(RemoteFiles files) throws IOException {
        try {
            write(files, part, content);
        } catch (SftpException e) {
            if (!RemoteFiles.isAbsent(e)) {
                throw e;
            }
            files.makeFolders(folder.in());
            write(files, part, content);
        }
    }

    /** What is left of a try that failed would fill a full disk for good. */
    private void write(RemoteFiles files, String path, byte[] bytes) throws IOException {
        try {
            files.write(path, bytes);
        } catch (SftpException e) {
            files.discard(path);
            throw e;
        }
    }

    private void put(RemoteFiles files, String from, String target, byte[] expected) throws IOException {
        if (files.rename(from, target)) {
            return;
        }
        switch (look(files, target, expected)) {
            case SAME_CONTENT -> files.discard(from);
            case OTHER_CONTENT -> {
                discardParts(files);
                throw refusal();
            }
            default -> files.replace(from, target);
        }
    }

    private void discardParts(RemoteFiles files) throws IOException {
        files.discard(part);
        files.discard(markerPart);
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
        return files.read(ready(), Manifest.MAX_BYTES).flatMap(Manifest::read);
    }

    private boolean isAnother(Manifest waiting) {
        return sealed ? !waiting.isSameBatch(manifest.get()) : !waiting.equals(manifest.get());
    }
}
