package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.util.List;
import java.util.Map;

class ServerAnswersFuzzTest {

    private static final Party UDB = YouthDatabase.INSTANCE;
    private static final int MOST_BYTES = 20_000;
    private static final int MOST_BATCHES = 3;
    private static final int LONGEST_NAME = 255;

    @FuzzTest
    void whatever_a_server_answers_a_fetch_ends_and_gives_sound_batches(byte[] input) {
        Bounds.keep(() -> {
            fetch(new RemoteFiles(new HostileChannel(input)));
            list(new ServerFiles(new RemoteFiles(new HostileChannel(input))));
        });
    }

    private static void fetch(RemoteFiles files) {
        List<Batch> batches;
        try {
            batches = new Receiver(new PartyFolder("", UDB), UDB, MOST_BYTES).fetch(files, MOST_BATCHES);
        } catch (IOException | RuntimeException e) {
            checkMessage(e);
            return;
        }

        assertThat(batches).hasSizeLessThanOrEqualTo(MOST_BATCHES).allSatisfy(batch -> {
            assertThat(batch.to()).isEqualTo(UDB);
            assertThat(batch.content()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        });
    }

    private static void list(ServerFiles files) {
        Map<String, Long> listed;
        try {
            listed = files.list("IN");
        } catch (IOException | RuntimeException e) {
            checkMessage(e);
            return;
        }

        assertThat(listed.keySet()).allMatch(name -> name.length() <= LONGEST_NAME);
    }

    /** Exceptions are what a connection expects of an answer that makes no sense; errors are not. */
    private static void checkMessage(Exception failure) {
        assertThat(ServerText.clean(String.valueOf(failure.getMessage()))).doesNotContain("\n");
    }
}
