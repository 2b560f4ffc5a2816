package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerFilesTest {

    @Test
    void a_name_that_no_file_system_has_is_passed_over() throws IOException {
        Path answers = Kept.of(ServerAnswersFuzzTest.class).files().stream()
                .filter(file -> file.endsWith("long-name"))
                .findFirst()
                .orElseThrow();
        var files = new ServerFiles(new RemoteFiles(new HostileChannel(Files.readAllBytes(answers))));

        assertThat(files.list("IN")).containsOnlyKeys("b".repeat(255));
    }
}
