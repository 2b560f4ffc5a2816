package dk.ungebro.adapters.sftp;

import dk.ungebro.contracts.TransportContract;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract where the folder of the server can be reached, so that files can be left there half or damaged. */
interface FolderContract extends TransportContract {

    /** What the root of the connection is on this machine. */
    Path root();

    @Override
    default boolean leaveIncomplete(Batch batch) {
        transport(batch.from()).send(batch);
        try {
            Files.delete(file(batch, ".ready"));
            Files.writeString(file(batch, ".jsonl"), "half");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    @Override
    default boolean leaveDamaged(Batch batch) {
        transport(batch.from()).send(batch);
        try {
            Files.writeString(file(batch, ".jsonl"), "damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private Path file(Batch batch, String ending) {
        return root().resolve(batch.to().key()).resolve("in").resolve(batch.id() + ending);
    }
}
