package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;

class MetadataFuzzTest {

    @FuzzTest
    void metadata_are_read_within_limits_or_not_at_all(byte[] input) {
        Bounds.keep(() -> Metadata.read(input).ifPresent(MetadataFuzzTest::check));
    }

    private static void check(Metadata metadata) {
        checkText(metadata.sender());
        metadata.fileName().ifPresent(MetadataFuzzTest::checkText);
        metadata.recipients().forEach(MetadataFuzzTest::checkText);
        assertThat(metadata.recipients()).hasSizeLessThan(XmlFile.MAX_ELEMENTS);
    }

    private static void checkText(String text) {
        assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(XmlFile.MAX_TEXT).isEqualTo(text.strip());
    }
}
