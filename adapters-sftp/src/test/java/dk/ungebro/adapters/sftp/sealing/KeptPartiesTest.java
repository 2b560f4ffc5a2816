package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.KeptParties.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPartiesTest {

    @Test
    void what_was_sealed_once_opens_in_every_build() throws Exception {
        var opener = new Opener(KeptParties.settings(), KeptParties.signatures());

        for (Path file : named(Kept.of(OpenerFuzzTest.class), "sealed-(ec|rsa|both)")) {
            assertThat(opener.open(SealedParties.with(PLAIN, Files.readAllBytes(file))))
                    .as(file.toString())
                    .isEqualTo(PLAIN);
        }
    }

    @Test
    void what_was_signed_once_is_known_in_every_build() throws Exception {
        for (Path file : named(Kept.of(SignatureFuzzTest.class), "signed-(ec|rsa|sha512)")) {
            assertThat(KeptParties.signatures().verified(Files.readAllBytes(file), KeptParties.SENDERS))
                    .as(file.toString())
                    .isEqualTo(SignedHeader.bind(PLAIN));
        }
    }

    private static List<Path> named(Kept kept, String names) throws Exception {
        List<Path> files = kept.files().stream()
                .filter(file -> file.getFileName().toString().matches(names))
                .toList();
        assertThat(files).hasSize(3);
        return files;
    }
}
