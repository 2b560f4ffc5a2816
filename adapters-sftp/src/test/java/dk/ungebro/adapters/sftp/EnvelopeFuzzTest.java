package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.MessageCodec;
import java.nio.charset.StandardCharsets;

class EnvelopeFuzzTest {

    private static final int MOST_VIOLATIONS = 100;
    private static final MessageCodec CODEC = new MessageCodec(new EchoRegister());

    @FuzzTest
    void a_line_is_understood_or_told_what_is_wrong_with_it(byte[] input) {
        Bounds.keep(() -> check(CODEC.decode(new String(input, StandardCharsets.UTF_8))));
    }

    private static void check(Decoded decoded) {
        if (decoded instanceof Decoded.Understood understood) {
            checkAgain(CODEC.encode(understood.message()), decoded);
        } else if (decoded instanceof Decoded.Told told) {
            checkAgain(MessageCodec.encode(told.receipt()), decoded);
        } else {
            assertThat(((Decoded.NotUnderstood) decoded).violations()).hasSizeBetween(1, MOST_VIOLATIONS);
        }
    }

    private static void checkAgain(String line, Decoded decoded) {
        assertThat(line).doesNotContain("\n", "\r");
        assertThat(CODEC.decode(line)).isEqualTo(decoded);
    }
}
