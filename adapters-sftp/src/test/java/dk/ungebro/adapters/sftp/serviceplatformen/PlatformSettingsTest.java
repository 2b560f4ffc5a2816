package dk.ungebro.adapters.sftp.serviceplatformen;

import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.NEIGHBOUR;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SCHOOL;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SETTINGS;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.TOWN;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.TemporarilyUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformSettingsTest {

    private static final Party OTHER_SCHOOL = InstitutionNumber.of("280052");

    /** One user for both schools, and one for both municipalities. */
    private static final PlatformSettings SHARED = PlatformSettings.of(
                    PlatformUsers.of(Map.of(SCHOOL, "school", OTHER_SCHOOL, "school", TOWN, "town", NEIGHBOUR, "town")))
            .withNames(FileNames.of("{from}.{to}.{id}.{count}.{digest:40}.jsonl", 200));

    @TempDir
    Path folder;

    private Platform platform;

    @BeforeEach
    void start() {
        platform = new Platform(folder);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void one_user_serves_several_parties_where_the_names_tell_them_apart() {
        var first = new Batch("b1", SCHOOL, TOWN, 2, new byte[] {1});
        var second = new Batch("b2", OTHER_SCHOOL, NEIGHBOUR, 3, new byte[] {2});
        platform.transport(SCHOOL, SHARED).send(first);
        platform.transport(OTHER_SCHOOL, SHARED).send(second);
        platform.router.route();
        var town = platform.transport(TOWN, SHARED);
        var neighbour = platform.transport(NEIGHBOUR, SHARED);

        town.confirm("b2");
        assertThat(town.fetch(10)).containsExactly(first);
        assertThat(neighbour.fetch(10)).containsExactly(second);
    }

    @Test
    void a_name_that_claims_another_sender_than_the_platform_names_is_refused() {
        var lie = PlatformSettings.of(PlatformUsers.of(Map.of(SCHOOL, "school", TOWN, "town", NEIGHBOUR, "school")))
                .withNames(SHARED.names());
        platform.transport(NEIGHBOUR, lie).send(new Batch("b1", NEIGHBOUR, TOWN, 1, new byte[0]));
        platform.router.route();

        assertThat(platform.transport(TOWN, SHARED).fetch(10)).isEmpty();
    }

    @Test
    void one_user_for_several_parties_is_refused_where_the_names_do_not_tell() {
        PlatformSettings untold = SHARED.withNames(FileNames.usual());
        PlatformSettings senders =
                PlatformSettings.of(PlatformUsers.of(Map.of(SCHOOL, "a", TOWN, "school", NEIGHBOUR, "school")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> platform.transport(TOWN, untold))
                .withMessageContaining("{to}");
        assertThatThrownBy(() -> platform.transport(SCHOOL, senders).send(batch("b1", "text")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("{to}");
        assertThatThrownBy(() -> platform.transport(
                                SCHOOL, SHARED.withNames(FileNames.of("{to}.{id}.{count}.{digest}", 200)))
                        .send(batch("b1", "text")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("{from}");
    }

    @Test
    void what_cannot_be_sent_is_misconfigured() {
        var school = platform.transport(SCHOOL);
        var stranger = new Batch("b1", SCHOOL, OTHER_SCHOOL, 1, new byte[0]);
        var foreign = new Batch("b1", NEIGHBOUR, TOWN, 1, new byte[0]);
        var large = new Batch("b1", SCHOOL, TOWN, 1, new byte[500_001]);
        var shortNames = platform.transport(SCHOOL, SETTINGS.withNames(FileNames.of(FileNames.USUAL, 60)));

        for (Batch batch : List.of(stranger, foreign, large)) {
            assertThatThrownBy(() -> school.send(batch)).isInstanceOf(Misconfigured.class);
        }
        assertThatThrownBy(() -> shortNames.send(batch("b1", "x"))).isInstanceOf(Misconfigured.class);
        assertThat(Platform.names(platform.out(""))).isEmpty();
    }

    @Test
    void a_party_without_a_user_has_no_transport() {
        var connection = platform.transport(TOWN, SETTINGS);
        assertThat(connection.fetch(1)).isEmpty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Addresses(SETTINGS, OTHER_SCHOOL))
                .withMessageContaining("I280052");
    }

    @Test
    void folders_of_the_platform_are_not_made() throws IOException {
        Files.delete(platform.out(""));

        assertThatThrownBy(() -> platform.transport(SCHOOL).send(batch("b1", "text")))
                .isInstanceOf(TemporarilyUnavailable.class);
        assertThat(platform.out("")).doesNotExist();
    }

    @Test
    void files_are_written_under_their_own_names_where_the_settings_say_so() throws IOException {
        Batch batch = batch("b1", "text\n");
        var school = platform.transport(SCHOOL, SETTINGS.withoutTemporaryNames());
        Files.writeString(platform.out(Platform.name(batch)), "te");

        school.send(batch);
        school.send(batch);

        assertThat(Platform.names(platform.out("")))
                .containsExactly(Platform.name(batch), Platform.name(batch) + ".trigger");
        platform.router.route();
        assertThat(platform.transport(TOWN).fetch(10)).containsExactly(batch);
    }

    @Test
    void routing_is_written_for_the_recipients_that_need_it() throws IOException {
        var routing = new RoutingInfo(
                Optional.of("SF0000"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var school = platform.transport(SCHOOL, SETTINGS.withRouting(Map.of(TOWN, routing)));
        school.send(batch("b1", "text"));
        school.send(new Batch("b2", SCHOOL, NEIGHBOUR, 1, new byte[0]));

        for (String name : Platform.names(platform.out(""))) {
            if (name.endsWith(".trigger")) {
                assertThat(Files.readString(platform.out(name)).contains("SF0000"))
                        .isEqualTo(name.startsWith("b1"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/IN", "..", "a/../b", "a//b", "IN/", "a b", ".hidden", "a\\b"})
    void a_folder_is_a_plain_relative_path(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlatformFolders.usual().withArchive(path));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlatformFolders.usual().withRejected(path));
    }

    @Test
    void folders_stand_below_another() {
        PlatformFolders below = PlatformFolders.usual()
                .withReceipts("")
                .withArchive("DONE")
                .withRejected("BAD")
                .below("a/b");

        assertThat(below)
                .isEqualTo(new PlatformFolders(
                        "a/b/IN", "a/b/OUT", "a/b", Optional.of("a/b/DONE"), Optional.of("a/b/BAD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " town", "town\u2003", "to\nwn", "\uFFFE"})
    void a_user_is_what_can_be_read_again(String user) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlatformUsers.of(Map.of(TOWN, user)));
    }
}
