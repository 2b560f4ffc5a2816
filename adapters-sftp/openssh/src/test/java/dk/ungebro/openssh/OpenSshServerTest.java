package dk.ungebro.openssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSshServerTest {

    @TempDir
    Path folder;

    @BeforeEach
    void needs_programs() {
        String missing = OpenSshServer.missing().orElse("");
        assumeTrue(missing.isEmpty(), missing);
    }

    @Test
    void serves_sftp_with_its_own_keys() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(desk.resolve("a"), "text");
        try (var server = OpenSshServer.start(folder.resolve("server"))) {
            server.shell(desk, "echo 'put a b' | $sftp");

            assertThat(server.files().resolve("b")).hasContent("text");
            assertThat(server.hostKeys()).allMatch(key -> key.matches("[a-z0-9-]+ SHA256:[A-Za-z0-9+/]{43}"));
            assertThat(server.log()).contains("Accepted publickey");
        }
    }

    @Test
    void is_gone_when_it_was_closed() {
        var server = OpenSshServer.start(folder.resolve("server"));
        server.close();
        server.close();

        assertThatThrownBy(() -> new Socket("127.0.0.1", server.port()).close()).isInstanceOf(IOException.class);
    }
}
