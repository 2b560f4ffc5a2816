package dk.ungebro.benchmarks.sftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays files ready and clears them away, past the server. */
final class Folders {

    private Folders() {}

    /** A name for a folder of somebody who is called so. */
    static String named(String name) {
        return name.replaceAll("[^a-zA-Z0-9]+", "-");
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    static void deleteFiles(Path folder) throws IOException {
        for (Path each : filesBelow(folder)) {
            Files.delete(each);
        }
    }

    /** Everything of one folder, in another one of the same form. */
    static void copy(Path from, Path to) throws IOException {
        for (Path each : filesBelow(from)) {
            Path target = to.resolve(from.relativize(each));
            Files.createDirectories(target.getParent());
            Files.copy(each, target);
        }
    }

    static int count(Path folder) throws IOException {
        return filesBelow(folder).size();
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
