package dk.ungebro.adapters.sftp.serviceplatformen;

import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SCHOOL;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.TOWN;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The states that a broken call, or the platform, can leave behind, made by hand. */
class PlatformStatesTest {

    private static final Batch BATCH = batch("b1", "text\n");
    private static final String NAME = Platform.name(BATCH);
    private static final String PART = NAME + ".0123456789abcdef.part";

    @TempDir
    Path folder;

    private Platform platform;
    private ServiceplatformenTransport school;
    private ServiceplatformenTransport town;

    @BeforeEach
    void start() {
        platform = new Platform(folder);
        school = platform.transport(SCHOOL);
        town = platform.transport(TOWN);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void data_half_uploaded() throws IOException {
        Files.writeString(platform.out(PART), "te");

        assertNothingGoesUntilItIsSentAgain();
        assertThat(platform.out(PART)).exists();
    }

    @Test
    void data_uploaded_under_their_name_but_the_trigger_lost() throws IOException {
        Files.writeString(platform.out(NAME), "text\n");

        assertNothingGoesUntilItIsSentAgain();
    }

    @Test
    void other_data_under_the_name_and_no_trigger() throws IOException {
        Files.writeString(platform.out(NAME), "te");

        assertNothingGoesUntilItIsSentAgain();
    }

    @Test
    void a_trigger_half_uploaded() throws IOException {
        Files.writeString(platform.out(NAME), "text\n");
        Files.writeString(platform.out(NAME + ".trigger.0123456789abcdef.part"), "<ns2:Trig");

        assertNothingGoesUntilItIsSentAgain();
    }

    @Test
    void a_trigger_uploaded_but_the_answer_lost_before_the_platform_takes_it() {
        school.send(BATCH);
        school.send(BATCH);

        assertThat(Platform.names(platform.out(""))).containsExactly(NAME, NAME + ".trigger");
        assertThat(platform.router.route()).isOne();
        assertThat(town.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void a_trigger_uploaded_but_the_answer_lost_after_the_platform_took_it() {
        school.send(BATCH);
        platform.router.route();
        school.send(BATCH);
        platform.router.route();

        assertThat(town.fetch(10)).containsExactly(BATCH);
        assertThat(Platform.names(platform.in(""))).hasSize(2);
    }

    @Test
    void a_trigger_that_the_platform_refuses_is_told_and_the_batch_may_be_sent_again() throws IOException {
        school.send(BATCH);
        Files.writeString(platform.out(NAME), "other size");
        platform.router.route();

        assertThat(town.fetch(10)).isEmpty();
        assertThat(school.tellReceipts(receipt -> !receipt.errors().isEmpty())).isOne();
        assertNothingGoesUntilItIsSentAgain();
    }

    @Test
    void data_without_metadata_are_not_given() throws IOException {
        carry();
        Files.delete(platform.in(NAME + ".metadata"));

        assertThat(town.fetch(10)).isEmpty();
        assertThat(platform.in(NAME)).exists();
    }

    @Test
    void metadata_without_data_are_not_given() throws IOException {
        carry();
        Files.delete(platform.in(NAME));

        assertThat(town.fetch(10)).isEmpty();
        assertThat(platform.in(NAME + ".metadata")).exists();
    }

    @Test
    void data_that_are_shorter_than_announced_wait_for_the_rest() throws IOException {
        carry();
        Files.writeString(platform.in(NAME), "tex");

        assertThat(town.fetch(10)).isEmpty();
        Files.writeString(platform.in(NAME), "text\n");
        assertThat(town.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void metadata_that_are_half_there_wait_for_the_rest() throws IOException {
        carry();
        String whole = Files.readString(platform.in(NAME + ".metadata"));
        Files.writeString(platform.in(NAME + ".metadata"), whole.substring(0, 100));

        assertThat(town.fetch(10)).isEmpty();
        Files.writeString(platform.in(NAME + ".metadata"), whole);
        assertThat(town.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void the_same_file_brought_twice_is_given_once() {
        carry();
        assertThat(town.fetch(10)).containsExactly(BATCH);
        carry();

        assertThat(town.fetch(10)).containsExactly(BATCH);
        town.confirm("b1");
        assertThat(town.fetch(10)).isEmpty();
    }

    @Test
    void the_same_file_brought_again_after_it_was_confirmed_is_given_again_with_the_same_id() {
        carry();
        town.fetch(10);
        town.confirm("b1");
        carry();

        assertThat(town.fetch(10)).containsExactly(BATCH);
    }

    @Test
    void other_content_under_a_known_id_is_given_after_the_first() {
        Batch other = batch("b1", "other\n");
        carry();
        assertThat(town.fetch(10)).containsExactly(BATCH);
        school.send(other);
        platform.router.route();

        assertThat(town.fetch(10)).containsExactly(BATCH);
        town.confirm("b1");
        assertThat(town.fetch(10)).containsExactly(other);
        town.confirm("b1");
        assertThat(town.fetch(10)).isEmpty();
        assertThat(Platform.names(platform.in(""))).isEmpty();
    }

    @Test
    void other_content_under_a_known_id_is_not_lost_where_nobody_knows_which_was_given() {
        carry();
        school.send(batch("b1", "other\n"));
        platform.router.route();

        platform.transport(TOWN).confirm("b1");

        assertThat(Platform.names(platform.in(""))).hasSize(4);
        for (int each = 0; each < 2; each++) {
            assertThat(town.fetch(10)).hasSize(1);
            town.confirm("b1");
        }
        assertThat(town.fetch(10)).isEmpty();
    }

    @Test
    void a_confirmation_that_broke_off_between_data_and_metadata() throws IOException {
        carry();
        town.fetch(10);
        Files.delete(platform.in(NAME));

        assertThat(town.fetch(10)).isEmpty();
        town.confirm("b1");
        assertThat(Platform.names(platform.in(""))).isEmpty();
    }

    private void carry() {
        school.send(BATCH);
        assertThat(platform.router.route()).isOne();
    }

    private void assertNothingGoesUntilItIsSentAgain() {
        assertThat(platform.router.route()).isZero();
        assertThat(town.fetch(10)).isEmpty();
        school.send(BATCH);
        assertThat(platform.router.route()).isOne();
        assertThat(town.fetch(10)).containsExactly(BATCH);
    }
}
