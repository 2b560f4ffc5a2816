package dk.ungebro.adapters.sftp.serviceplatformen;

import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SCHOOL;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SETTINGS;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.TOWN;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand in the folder of a user, and where it goes. */
class PlatformFolderTest {

    private static final Batch SOUND = batch("a-sound", "sound\n");
    private static final Batch BATCH = batch("b1", "text\n");
    private static final String NAME = Platform.name(BATCH);

    @TempDir
    Path folder;

    private Platform platform;
    private ServiceplatformenTransport town;
    private ServiceplatformenTransport keeping;

    @BeforeEach
    void start() {
        platform = new Platform(folder);
        town = platform.transport(TOWN);
        keeping = platform.transport(
                TOWN,
                SETTINGS.withFolders(
                        PlatformFolders.usual().withArchive("DONE/old").withRejected("BAD")));
        var school = platform.transport(SCHOOL);
        school.send(SOUND);
        school.send(BATCH);
        platform.router.route();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void confirmed_files_are_deleted() {
        town.fetch(10);
        town.confirm("b1");
        town.confirm("b1");

        assertThat(Platform.names(platform.in(""))).hasSize(2).allMatch(name -> name.startsWith("a-sound"));
    }

    @Test
    void confirmed_files_are_archived_where_an_archive_is_named() {
        keeping.fetch(10);
        keeping.confirm("b1");
        keeping.confirm("b1");

        assertThat(Platform.names(platform.town("DONE/old"))).containsExactly(NAME, NAME + ".metadata");
        assertThat(keeping.fetch(10)).containsExactly(SOUND);
    }

    @Test
    void a_confirmation_that_broke_off_is_finished_where_an_archive_is_named() throws IOException {
        Files.createDirectories(platform.town("DONE/old"));
        Files.move(platform.in(NAME), platform.town("DONE/old").resolve(NAME));

        assertThat(keeping.fetch(10)).containsExactly(SOUND);
        assertThat(Platform.names(platform.town("DONE/old"))).containsExactly(NAME, NAME + ".metadata");
    }

    @Test
    void data_of_the_right_length_that_differ_from_their_digest() throws IOException {
        Files.writeString(platform.in(NAME), "tExt\n");

        assertThatItIsRefused();
    }

    @Test
    void data_that_are_longer_than_announced() throws IOException {
        Files.writeString(platform.in(NAME), "text\nand more");

        assertThatItIsRefused();
    }

    @Test
    void a_file_for_somebody_else() throws IOException {
        rewrite("<Recipients>town<", "<Recipients>towns<");

        assertThatItIsRefused();
    }

    @Test
    void a_file_for_several_of_whom_one_is_the_own_user() throws IOException {
        rewrite("<Recipients>town<", "<Recipients>other</Recipients><Recipients>town<");

        assertThat(town.fetch(10)).containsExactly(SOUND, BATCH);
    }

    @Test
    void a_file_of_an_unknown_sender() throws IOException {
        rewrite("<Sender>school<", "<Sender>scool<");

        assertThatItIsRefused();
    }

    @Test
    void metadata_of_another_file() throws IOException {
        Path others = platform.in(Platform.name(SOUND) + ".metadata");
        Files.copy(others, platform.in(NAME + ".metadata"), StandardCopyOption.REPLACE_EXISTING);

        assertThatItIsRefused();
    }

    @Test
    void a_size_that_is_too_large_or_below_nothing() throws IOException {
        rewrite("<SizeInBytes>5<", "<SizeInBytes>9223372036854775807<");
        assertThat(town.fetch(10)).containsExactly(SOUND);
        rewrite("<SizeInBytes>9223372036854775807<", "<SizeInBytes>-1<");

        assertThatItIsRefused();
    }

    @Test
    void no_size_at_all_is_made_up_for_by_the_digest() throws IOException {
        rewrite("<SizeInBytes>5</SizeInBytes>", "");
        assertThat(town.fetch(10)).containsExactly(SOUND, BATCH);

        Files.writeString(platform.in(NAME), "x".repeat(600_000));
        assertThatItIsRefused();
    }

    @Test
    void files_of_others_and_names_of_another_form_are_passed_over() throws IOException {
        town.confirm("b1");
        for (String name : List.of(
                "cpr.csv", "..x", "a.1.0123.jsonl", "b;rm -rf.jsonl", "æ.jsonl", "x".repeat(240), "a\n.jsonl")) {
            Files.writeString(platform.in(name), "x");
            Files.copy(platform.in(Platform.name(SOUND) + ".metadata"), platform.in(name + ".metadata"));
        }
        Files.createDirectory(platform.in(NAME));
        Files.writeString(platform.in(NAME + ".metadata"), "x");

        assertThat(keeping.fetch(10)).containsExactly(SOUND);
        assertThat(Platform.names(platform.in(""))).hasSize(18);
    }

    private void rewrite(String what, String with) throws IOException {
        Path metadata = platform.in(NAME + ".metadata");
        String text = Files.readString(metadata);
        assertThat(text).contains(what);
        Files.writeString(metadata, text.replace(what, with));
    }

    /** Without a folder for it, it stays; with one, it goes there. */
    private void assertThatItIsRefused() {
        assertThat(town.fetch(10)).containsExactly(SOUND);
        assertThat(platform.in(NAME)).exists();
        assertThat(keeping.fetch(10)).containsExactly(SOUND);
        assertThat(Platform.names(platform.town("BAD"))).containsExactly(NAME, NAME + ".metadata");
        assertThat(Platform.names(platform.in(""))).hasSize(2);
    }
}
