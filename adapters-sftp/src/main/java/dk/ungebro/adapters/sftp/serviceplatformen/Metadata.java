package dk.ungebro.adapters.sftp.serviceplatformen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the platform says of a file that it has brought. */
record Metadata(Optional<String> fileName, Optional<Long> size, String sender, List<String> recipients) {

    private static final Set<String> ROOTS = Set.of("Trigger", "FileMetadata");

    /** Reads what came from outside; empty if it is not the metadata of a file, or names no sender. */
    static Optional<Metadata> read(byte[] bytes) {
        try {
            return XmlFile.read(bytes)
                    .filter(root -> ROOTS.contains(root.name()))
                    .flatMap(root -> root.child("FileDescriptor"))
                    .flatMap(Metadata::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Metadata> of(XmlElement descriptor) {
        Optional<Long> size = descriptor.text("SizeInBytes").map(Long::valueOf);
        return descriptor
                .text("Sender")
                .map(sender -> new Metadata(descriptor.text("FileName"), size, sender, descriptor.texts("Recipients")));
    }
}
