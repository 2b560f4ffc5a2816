package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import dk.ungebro.adapters.sftp.fuzzing.Listed;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class ListingFuzzTest {

    private static final int MOST_KEPT = 4;
    private static final int MOST_ENTRIES = 40;
    private static final PartyFolder FOLDER = new PartyFolder("root", YouthDatabase.INSTANCE);

    @FuzzTest
    void only_names_of_a_known_form_are_kept_and_never_too_many(byte[] input) {
        Bounds.keep(() -> check(Listed.of(input)));
    }

    private static void check(List<Listed> files) {
        var inbox = new Inbox(MOST_KEPT, MOST_ENTRIES);
        try {
            files.forEach(file -> inbox.see(file.name(), file.size()));
        } catch (Misconfigured e) {
            assertThat(files).hasSizeGreaterThan(MOST_ENTRIES);
            return;
        }

        assertThat(files).hasSizeLessThanOrEqualTo(MOST_ENTRIES);
        assertThat(inbox.ready().keySet()).containsExactlyElementsOf(firstIds(files));
        assertThat(inbox.ready().keySet())
                .allSatisfy(id -> assertThat(FOLDER.in(id, PartyFolder.READY))
                        .matches("root/UDB/in/" + Batch.ID_PATTERN + "\\.ready"));
        assertThat(inbox.leftovers())
                .hasSizeLessThanOrEqualTo(MOST_KEPT)
                .allMatch(name -> PartyFolder.partId(name)
                        .filter(inbox.ready()::containsKey)
                        .isPresent())
                .allMatch(name -> name.matches("[A-Za-z0-9_-]+\\.[0-9a-f]+\\.part"));
    }

    private static List<String> firstIds(List<Listed> files) {
        var ids = new TreeSet<String>();
        files.stream()
                .map(Listed::name)
                .map(PartyFolder::readyId)
                .flatMap(Optional::stream)
                .forEach(ids::add);
        return ids.stream().limit(MOST_KEPT).toList();
    }
}
