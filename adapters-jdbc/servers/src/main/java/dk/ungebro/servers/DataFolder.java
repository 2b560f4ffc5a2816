package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a server keeps its data: complete, or not there. */
final class DataFolder {
    private DataFolder() {}

    /** The data in the folder of a server. */
    static Path of(Path folder) {
        return folder.resolve("data");
    }

    /** Fills it, unless it is there. A first server of a product makes the pattern that is copied for all. */
    static void prepare(Path folder, Product product) throws IOException {
        if (!Files.isDirectory(of(folder))) {
            Path pattern = Cache.once(name(product), product::initialise);
            Path draft = draft(folder);
            Folders.copy(pattern, draft, file -> true);
            product.configure(draft);
            complete(folder);
        }
    }

    private static String name(Product product) throws IOException {
        return product.name() + "-data-" + Integer.toHexString(product.recipe().hashCode());
    }

    /** Where data are put together; what a killed process left there is thrown away. */
    static Path draft(Path folder) throws IOException {
        Path draft = folder.resolve("data.draft");
        if (Files.exists(draft)) {
            Folders.delete(draft);
        }
        return draft;
    }

    /** Moves the draft into place. */
    static void complete(Path folder) throws IOException {
        Files.move(folder.resolve("data.draft"), of(folder), StandardCopyOption.ATOMIC_MOVE);
    }
}
