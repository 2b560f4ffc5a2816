package dk.ungebro.adapters.sftp.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void an_input_may_take_some_memory() {
        assertThatCode(() -> Bounds.keep(() -> megabytes(10))).doesNotThrowAnyException();
    }

    @Test
    void an_input_that_takes_too_much_memory_is_found_even_if_it_gives_it_back() {
        assertThatThrownBy(() -> Bounds.keep(() -> megabytes(70)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bytes of memory");
    }

    private static void megabytes(int count) {
        List<byte[]> kept = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            kept.add(new byte[MEGABYTE]);
            kept.remove(0);
        }
    }
}
