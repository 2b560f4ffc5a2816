package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFormTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 70_000})
    void a_sealed_batch_has_it_and_its_parts_do_not(int size) {
        byte[] sealed =
                SealedParties.withEc().sealed(batch("b1", "x".repeat(size))).content();

        assertThat(SealedForm.isComplete(sealed)).isTrue();
        assertThat(SealedForm.isComplete(Arrays.copyOf(sealed, sealed.length - 1)))
                .isFalse();
        assertThat(SealedForm.isComplete(Arrays.copyOf(sealed, sealed.length + 1)))
                .isFalse();
        assertThat(SealedForm.isComplete(Arrays.copyOf(sealed, 3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "{\"a\":1}\n", "0\u0080", "0æ"})
    void text_does_not_have_it(String text) {
        assertThat(SealedForm.isComplete(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void a_form_without_its_length_does_not_have_it() {
        assertThat(SealedForm.isComplete(new byte[] {0x30, (byte) 0x80, 0, 0})).isFalse();
        assertThat(SealedForm.isComplete(new byte[] {0x30, (byte) 0x84, 0, 0})).isFalse();
        assertThat(SealedForm.isComplete(new byte[] {0x30, (byte) 0x85, 0, 0, 0, 0, 0}))
                .isFalse();
    }
}
