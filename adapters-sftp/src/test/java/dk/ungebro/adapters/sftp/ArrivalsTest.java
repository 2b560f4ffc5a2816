package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.common.SftpConstants;
import org.junit.jupiter.api.Test;

/** What arrives is matched with what was asked, whatever a server sends. */
class ArrivalsTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Arrivals arrivals = new Arrivals(asked(7, 8));

    private static Map<Integer, Integer> asked(int... numbers) {
        Map<Integer, Integer> kinds = new LinkedHashMap<>();
        for (int number : numbers) {
            kinds.put(number, SftpConstants.SSH_FXP_CLOSE);
        }
        return kinds;
    }

    private static Buffer status(int number, int code) {
        var answer = new ByteArrayBuffer();
        answer.putInt(17);
        answer.putByte((byte) SftpConstants.SSH_FXP_STATUS);
        answer.putInt(number);
        answer.putInt(code);
        answer.putString("");
        answer.putString("");
        return answer;
    }

    @Test
    void answers_come_in_the_order_of_the_requests() throws IOException {
        assertThat(arrivals.take(status(8, SftpConstants.SSH_FX_OK))).isTrue();
        assertThat(arrivals.take(status(7, SftpConstants.SSH_FX_NO_SUCH_FILE))).isTrue();

        assertThat(arrivals.await(LONG)).extracting(Answer::isAbsent).containsExactly(true, false);
    }

    @Test
    void a_second_answer_and_one_to_nothing_are_not_taken() {
        arrivals.take(status(7, SftpConstants.SSH_FX_OK));
        Buffer second = status(7, SftpConstants.SSH_FX_OK);

        assertThat(arrivals.take(second)).isFalse();
        assertThat(second.rpos()).isZero();
        assertThat(arrivals.take(status(9, SftpConstants.SSH_FX_OK))).isFalse();
    }

    @Test
    void waiting_ends_when_the_connection_does() {
        arrivals.take(status(7, SftpConstants.SSH_FX_OK));
        arrivals.breakOff();

        assertThatThrownBy(() -> arrivals.await(LONG)).isInstanceOf(IOException.class);
    }

    @Test
    void waiting_ends_when_the_server_is_silent() {
        arrivals.take(status(7, SftpConstants.SSH_FX_OK));

        assertThatThrownBy(() -> arrivals.await(Duration.ofMillis(5)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void waiting_can_be_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> arrivals.await(LONG)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
