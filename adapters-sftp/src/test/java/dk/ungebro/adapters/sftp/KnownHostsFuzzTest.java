package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import java.nio.charset.StandardCharsets;

class KnownHostsFuzzTest {

    private static final String NAME = HostPatterns.name("sftp.example", 2222);

    @FuzzTest
    void a_line_is_read_or_refused(byte[] input) {
        Bounds.keep(() -> check(new String(input, StandardCharsets.UTF_8)));
    }

    private static void check(String text) {
        try {
            KnownHostLine.read(text).ifPresent(line -> {
                boolean about = HostPatterns.match(line.hosts(), NAME);

                assertThat(HostKeyPin.of(line.key().toString())).isEqualTo(line.key());
                assertThat(about && line.hosts().equals("!" + NAME)).isFalse();
            });
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }
}
