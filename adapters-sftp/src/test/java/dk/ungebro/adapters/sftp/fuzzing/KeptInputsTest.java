package dk.ungebro.adapters.sftp.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.youth.CprNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeptInputsTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{6}-?[0-9]{4}(?![0-9])");
    private static final int LARGEST = 8 * 1024;
    private static final int MOST = 100;

    @Test
    void whatever_comes_from_outside_has_a_target() throws IOException {
        assertThat(Target.all())
                .extracting(Target::name)
                .contains("Envelope", "Manifest", "Listing", "ServerAnswers", "KnownHosts")
                .contains("Metadata", "Receipt", "Trigger", "PlatformListing")
                .contains("Opener", "Signature");
    }

    @Test
    void each_target_has_some_and_none_is_large() throws IOException {
        for (Target target : Target.all()) {
            List<Path> files = Kept.of(target.type()).files();

            assertThat(files).as(target.name()).hasSizeBetween(6, MOST);
            assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        }
    }

    @Test
    void person_numbers_are_substitutes() throws IOException {
        for (Target target : Target.all()) {
            for (Path file : Kept.of(target.type()).files()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);

                assertThat(NUMBER.matcher(text).results())
                        .as(file.toString())
                        .noneMatch(found -> found.group().compareTo("6") < 0
                                && CprNumber.parse(found.group()).isPresent());
            }
        }
    }
}
