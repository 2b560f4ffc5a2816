package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Code that runs in a test, between a comment with the name of a task and {@code // end}, and stands in the document. */
public final class DocumentedCode {

    private DocumentedCode() {}

    /** Fails unless the code of each task stands in docs/sftp.md as it runs. */
    public static void assertStandsInDocument(Class<?> test, List<String> tasks) throws IOException {
        String file = test.getName().replace('.', '/') + ".java";
        List<String> source = stripped(Path.of("src/test/java", file));
        String document = String.join("\n", stripped(Path.of("../docs/sftp.md")));
        for (String task : tasks) {
            List<String> after = source.subList(source.indexOf("// " + task) + 1, source.size());
            String code = String.join("\n", after.subList(0, after.indexOf("// end")));
            assertThat(document).as(task).contains("```java\n" + code + "\n```");
        }
    }

    private static List<String> stripped(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).toList();
    }
}
