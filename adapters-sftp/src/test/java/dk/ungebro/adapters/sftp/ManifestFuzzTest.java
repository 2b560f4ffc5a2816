package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;

class ManifestFuzzTest {

    @FuzzTest
    void a_manifest_is_read_as_it_was_written(byte[] input) {
        Bounds.keep(() -> Manifest.read(input).ifPresent(ManifestFuzzTest::check));
    }

    private static void check(Manifest manifest) {
        byte[] written = manifest.write();

        assertThat(written).hasSizeLessThanOrEqualTo(Manifest.MAX_BYTES);
        assertThat(Manifest.read(written)).contains(manifest);
    }
}
