package dk.ungebro.adapters.sftp.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A test that is given inputs by the fuzzer, and by each build those that are kept. */
record Target(Class<?> type) {

    private static final Path CLASSES = Path.of("target", "test-classes");
    private static final String ENDING = ".class";
    private static final String KIND = "FuzzTest";

    /** All there are, so that none is forgotten. */
    static List<Target> all() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(KIND + ENDING))
                    .map(file ->
                            file.substring(0, file.length() - ENDING.length()).replace('/', '.'))
                    .sorted()
                    .map(Target::of)
                    .toList();
        }
    }

    private static Target of(String type) {
        try {
            return new Target(Class.forName(type, false, Target.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of its class without what all have in common. */
    String name() {
        return type.getSimpleName().replace(KIND, "");
    }

    Path kept() {
        return Kept.of(type).folder();
    }

    String method() {
        return kept().getFileName().toString();
    }
}
