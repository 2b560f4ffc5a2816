package dk.ungebro.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole trees of files. */
final class Folders {
    private Folders() {}

    /** Copies what is wanted, asked by its path in the tree, into a new folder that is closed to others. */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.createDirectory(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Path file : tree(from)) {
            Path relative = from.relativize(file);
            if (!file.equals(from) && wanted.test(relative)) {
                copyOne(file, to.resolve(relative));
            }
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to);
        } catch (NoSuchFileException e) {
            // A running server deletes files; its log tells the copy about that.
            if (Files.exists(from)) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> tree = tree(folder);
        tree.sort(Comparator.reverseOrder());
        for (Path file : tree) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
