package dk.ungebro.adapters.sftp.serviceplatformen;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class TriggerFuzzTest {

    @FuzzTest
    void a_trigger_of_texts_that_are_allowed_is_read_as_it_was_written(byte[] input) {
        String[] texts = new String(input, StandardCharsets.UTF_8).split("\n", 4);
        if (texts.length == 4 && areAllowed(texts)) {
            Bounds.keep(() -> check(texts[0], texts[1], texts[2], texts[3]));
        }
    }

    private static boolean areAllowed(String[] texts) {
        try {
            Texts.requirePlain(Arrays.asList(texts));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void check(String name, String sender, String recipient, String parameter) {
        Optional<String> some = Optional.of(parameter);
        var routing = new RoutingInfo(some, some, Optional.empty(), some, some, List.of(parameter, parameter));
        int size = parameter.hashCode() >>> 1;

        byte[] written = new Trigger(name, size, sender, recipient, Optional.of(routing)).write();

        assertThat(Metadata.read(written))
                .contains(new Metadata(Optional.of(name), Optional.of((long) size), sender, List.of(recipient)));
    }
}
