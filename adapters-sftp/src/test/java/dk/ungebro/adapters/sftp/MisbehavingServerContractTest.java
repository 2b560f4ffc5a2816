package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.adapters.sftp.server.Misbehaviour;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** What a transport promises holds over every server whose misbehaviour can be borne. */
@ParameterizedClass
@CsvSource({
    "ONLY_VERSION_3, 0",
    "NO_POSIX_RENAME, 0",
    "RENAME_OVERWRITES, 0",
    "RENAME_REFUSED, 4",
    "RENAME_REFUSED, 3",
    "LISTS_NEW_LATE, 0",
    "LISTS_GONE_STILL, 0",
    "LISTS_UNORDERED, 7",
    "WRONG_MTIME, 0",
    "WRONG_SIZE, 5000",
    "WRONG_SIZE, -100",
    "CUTS_AFTER_RECEIVING, 3000",
    "CUTS_AFTER_SENDING, 3000",
    "STALLS_AFTER, 150",
    "DELETE_DENIED, 0",
    "IGNORES_CASE, 0",
    "CONNECTION_LIMIT, 1"
})
class MisbehavingServerContractTest implements FolderContract {

    /** After so long without an answer the server is taken to be silent. */
    private static final Duration SILENCE = Duration.ofMillis(250);

    private static final Set<Misbehaviour> BREAKING_OFF =
            Set.of(Misbehaviour.CUTS_AFTER_RECEIVING, Misbehaviour.CUTS_AFTER_SENDING, Misbehaviour.STALLS_AFTER);

    @TempDir
    static Path folder;

    private static EmbeddedSftpServer server;
    private static SftpConnection connection;
    private static Misbehaviour running;

    @Parameter(0)
    Misbehaviour what;

    @Parameter(1)
    long amount;

    private long left;

    @BeforeEach
    void start() {
        if (running != what) {
            connect();
        }
        Wiped.clean(server.files());
        server.behave();
        left = amount;
        server.misbehave(what, left);
    }

    private void connect() {
        close();
        server = EmbeddedSftpServer.start(folder);
        SftpSettings settings = server.settings().withRoot("exchange/test");
        connection = new SftpConnection(
                what == Misbehaviour.STALLS_AFTER ? settings.withTimeouts(Duration.ofSeconds(10), SILENCE) : settings);
        running = what;
    }

    @AfterAll
    static void close() {
        if (connection != null) {
            connection.close();
            server.close();
        }
        running = null;
    }

    @Override
    public Transport transport(Party party) {
        return new PatientTransport(new SftpTransport(connection, party), this::giveMoreRoom);
    }

    /** A line that always breaks off before a batch is through carries none: it gets better from try to try. */
    private synchronized void giveMoreRoom() {
        if (BREAKING_OFF.contains(what)) {
            left *= 2;
            server.misbehave(what, left);
        }
    }

    @Override
    public Path root() {
        return server.files().resolve("exchange/test");
    }

    @Override
    public boolean stopAnswering() {
        server.close();
        running = null;
        return true;
    }

    /** Where names differ in case only, one waits until the other is taken in; nothing else differs. */
    @Test
    @Override
    public void batches_come_in_the_order_of_their_ids() {
        if (what != Misbehaviour.IGNORES_CASE) {
            FolderContract.super.batches_come_in_the_order_of_their_ids();
            return;
        }
        Transport school = transport(Exchange.SCHOOL);
        Transport udb = transport(Exchange.UDB);
        school.send(Exchange.batch("A", "upper"));
        school.send(Exchange.batch("_b", "other"));
        assertThatThrownBy(() -> school.send(Exchange.batch("a", "lower")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("upper and lower case");
        List<Batch> got = new ArrayList<>(udb.fetch(10));
        got.forEach(batch -> udb.confirm(batch.id()));
        school.send(Exchange.batch("a", "lower"));
        got.addAll(udb.fetch(10));

        assertThat(got)
                .containsExactly(
                        Exchange.batch("A", "upper"), Exchange.batch("_b", "other"), Exchange.batch("a", "lower"));
    }
}
