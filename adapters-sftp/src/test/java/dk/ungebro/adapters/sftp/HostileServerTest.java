package dk.ungebro.adapters.sftp;

import static dk.ungebro.adapters.sftp.Exchange.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.server.SftpErrorStatusDataHandler;
import org.apache.sshd.sftp.server.SftpSubsystem;
import org.apache.sshd.sftp.server.SftpSubsystemConfigurator;
import org.apache.sshd.sftp.server.SftpSubsystemEnvironment;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers what it likes gets no further than a failure of the port. */
class HostileServerTest {

    private static final KeyPair HOST = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final KeyPair USER = KeyServer.keys("ecdsa-sha2-nistp256");
    private static final String FORGED = "no\r\n2026-01-01 INFO all is well\u001b[2J\u202e\u2028" + "x".repeat(5000);

    @TempDir
    Path folder;

    private KeyServer server;
    private SftpLogin login;

    @BeforeEach
    void prepare() throws IOException {
        server = new KeyServer(folder, HOST);
        server.accepted.add(USER.getPublic());
        login = SftpLogin.keyPair("user", USER);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void text_of_the_server_forges_no_line_of_a_log() throws IOException {
        server.server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder()
                .withSftpErrorStatusDataHandler(new Forger())
                .build()));
        server.start();
        try (var connection = new SftpConnection(server.settings(login))) {
            PortException failure = thrown(connection, files -> files.write("none/none", new byte[1]));

            assertThat(printed(failure)).contains("all is well").doesNotContain("\u001b", "\u202e", "\u2028", "\r");
            assertThat(printed(failure).lines()).noneMatch(line -> line.startsWith("2026-01-01"));
            assertThat(printed(failure)).doesNotContain("x".repeat(500));
        }
    }

    @Test
    void more_bytes_than_were_asked_for_end_the_connection_and_nothing_else() throws IOException {
        assertNonsenseIsUnavailable(buffer -> {
            buffer.putInt(30_000);
            buffer.putRawBytes(new byte[30_000]);
        });
    }

    @Test
    void a_length_beyond_the_packet_ends_the_connection_and_nothing_else() throws IOException {
        assertNonsenseIsUnavailable(buffer -> buffer.putInt(Integer.MAX_VALUE));
        assertNonsenseIsUnavailable(buffer -> buffer.putInt(-1));
        assertNonsenseIsUnavailable(buffer -> {});
    }

    private void assertNonsenseIsUnavailable(Consumer<Buffer> answer) throws IOException {
        var nonsense = new AtomicBoolean();
        try (var liar = new KeyServer(folder, HOST)) {
            liar.accepted.add(USER.getPublic());
            liar.server.setSubsystemFactories(List.of(new LiarFactory(nonsense, answer)));
            liar.start();
            try (var connection = new SftpConnection(liar.settings(login))) {
                var school = new SftpTransport(connection, Exchange.SCHOOL);
                var udb = new SftpTransport(connection, Exchange.UDB);
                school.send(batch("b1", "text"));
                nonsense.set(true);
                assertThatThrownBy(() -> udb.fetch(1)).isInstanceOf(TemporarilyUnavailable.class);
                nonsense.set(false);
                assertThat(udb.fetch(1)).hasSize(1);
                udb.confirm("b1");
            }
        }
    }

    @Test
    void a_call_as_a_whole_has_a_deadline() throws IOException {
        server.start();
        SftpSettings settings = server.settings(login);
        assertThat(Pace.of(settings).call()).isEqualTo(Duration.ofMinutes(10));
        var hasty = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));
        try (var connection = new SftpConnection(settings, hasty)) {
            assertThatThrownBy(() -> connection.call("listing without end", HostileServerTest::withoutEnd))
                    .isInstanceOf(TemporarilyUnavailable.class)
                    .hasMessageContaining("within 1 seconds");
            connection.check();
        }
    }

    private static boolean withoutEnd(RemoteFiles files) throws IOException {
        while (true) {
            files.isThere();
        }
    }

    @Test
    void a_line_that_died_in_silence_is_noticed_before_it_is_used_again() throws IOException {
        server.start();
        var suspicious = new Pace(Duration.ofMinutes(10), Duration.ZERO, Duration.ofMillis(500));
        try (var line = new SilentLine(server.server.getPort())) {
            SftpSettings settings = SftpSettings.of(
                    "127.0.0.1", line.port(), login, server.settings(login).pins());
            try (var connection = new SftpConnection(settings, suspicious)) {
                connection.check();
                line.silence();

                long begin = System.nanoTime();
                connection.check();

                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(settings.answerTimeout());
                assertThat(line.lines()).isEqualTo(2);
            }
        }
    }

    private static PortException thrown(SftpConnection connection, Writing work) {
        try {
            connection.call("writing", files -> {
                work.with(files);
                return true;
            });
        } catch (TemporarilyUnavailable | Misconfigured e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** Something that writes. */
    private interface Writing {
        void with(RemoteFiles files) throws IOException;
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static final class Forger implements SftpErrorStatusDataHandler {

        @Override
        public String resolveErrorMessage(
                SftpSubsystemEnvironment subsystem, int id, Throwable e, int subStatus, int cmd, Object... args) {
            return FORGED;
        }
    }

    private static final class LiarFactory extends SftpSubsystemFactory {

        private final AtomicBoolean lies;
        private final Consumer<Buffer> answer;

        LiarFactory(AtomicBoolean lies, Consumer<Buffer> answer) {
            this.lies = lies;
            this.answer = answer;
        }

        @Override
        public Command createSubsystem(ChannelSession channel) {
            return new Liar(channel, this, lies, answer);
        }
    }

    private static final class Liar extends SftpSubsystem {

        private final AtomicBoolean lies;
        private final Consumer<Buffer> answer;

        Liar(ChannelSession channel, SftpSubsystemConfigurator factory, AtomicBoolean lies, Consumer<Buffer> answer) {
            super(channel, factory);
            this.lies = lies;
            this.answer = answer;
        }

        @Override
        protected void doRead(Buffer buffer, int id) throws IOException {
            if (!lies.get()) {
                super.doRead(buffer, id);
                return;
            }
            Buffer reply = prepareReply(buffer);
            reply.putByte((byte) SftpConstants.SSH_FXP_DATA);
            reply.putInt(id);
            answer.accept(reply);
            send(reply);
        }
    }
}
