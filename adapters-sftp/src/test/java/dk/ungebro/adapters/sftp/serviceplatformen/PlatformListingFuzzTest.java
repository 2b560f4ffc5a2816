package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import dk.ungebro.adapters.sftp.fuzzing.Listed;
import dk.ungebro.port.Batch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class PlatformListingFuzzTest {

    private static final FileNames WITH_PARTIES = FileNames.of("{from}-{to}-{id}.{count}.{digest:32}", 200);

    @FuzzTest
    void only_names_of_the_pattern_are_taken(byte[] input) {
        Set<String> listed = Listed.of(input).stream().map(Listed::name).collect(Collectors.toSet());
        Bounds.keep(() -> {
            check(listed, FileNames.usual());
            check(listed, WITH_PARTIES);
        });
    }

    private static void check(Set<String> listed, FileNames names) {
        var settings = Platform.SETTINGS.withNames(names);
        var inbox = new Inbox(settings.folders(), names, new Addresses(settings, Platform.TOWN));

        inbox.pairs(listed).forEach((id, files) -> {
            assertThat(inbox.remains(listed, id)).containsAll(files);
            files.forEach(file -> check(listed, names, id, file));
        });
    }

    private static void check(Set<String> listed, FileNames names, String id, FileName file) {
        assertThat(listed).contains(file.text(), file.text() + FileName.METADATA);
        assertThat(file.text()).matches("[A-Za-z0-9_-][A-Za-z0-9._-]{1,219}");
        assertThat(file.id()).isEqualTo(id);
        var batch = new Batch(
                id, file.from().orElse(Platform.SCHOOL), file.to().orElse(Platform.TOWN), file.count(), new byte[0]);
        // A count may be shown with zeros before it, and is not written so.
        assertThat(names.write(
                        batch, file.digest() + "0".repeat(64 - file.digest().length())))
                .hasValueSatisfying(name ->
                        assertThat(names.read(name).map(FileNameFields::of)).contains(FileNameFields.of(file)));
    }

    /** What a name says, however it is written. */
    private record FileNameFields(List<Object> fields) {

        static FileNameFields of(FileName file) {
            return new FileNameFields(List.of(file.id(), file.count(), file.digest(), file.from(), file.to()));
        }
    }
}
