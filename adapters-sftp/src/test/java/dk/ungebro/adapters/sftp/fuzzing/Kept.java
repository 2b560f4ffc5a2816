package dk.ungebro.adapters.sftp.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The inputs of a target that are kept beside the tests. */
public final class Kept {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Path folder;

    private Kept(Path folder) {
        this.folder = folder;
    }

    /** Those of a class; where the fuzzer's own runner looks for them, too. */
    public static Kept of(Class<?> type) {
        String method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(FuzzTest.class))
                .findFirst()
                .orElseThrow()
                .getName();
        return new Kept(
                RESOURCES.resolve(type.getName().replace('.', '/') + "Inputs").resolve(method));
    }

    Path folder() {
        return folder;
    }

    /** The files, by name. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Keeps an input. */
    public Kept with(String name, byte[] input) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), input);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps texts, numbered. */
    public Kept with(String name, List<String> texts) {
        for (int each = 0; each < texts.size(); each++) {
            with(String.format("%s-%02d", name, each + 1), texts.get(each).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }
}
