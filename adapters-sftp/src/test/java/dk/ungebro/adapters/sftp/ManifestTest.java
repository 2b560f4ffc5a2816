package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.Samples;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Sequence;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the marker of a batch says of its place. */
class ManifestTest {

    private static final Party FROM = Samples.INSTITUTION;
    private static final Party TO = Samples.MUNICIPALITY;
    private static final byte[] CONTENT = {'{', '}', '\n'};
    private static final String ID = new Sequence("00ff00ff", 17).batchId(FROM, TO, "0123456789abcdef");

    private static String written(String id) {
        byte[] bytes = Manifest.of(new Batch(id, FROM, TO, 1, CONTENT), CONTENT).write();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRead(String text) {
        return Manifest.read(text.getBytes(StandardCharsets.ISO_8859_1)).isPresent();
    }

    @Test
    void the_place_stands_in_a_line_of_its_own() {
        assertThat(written(ID)).contains("\nto=M101\nsequence=00ff00ff/17\ncount=1\n");
        assertThat(isRead(written(ID))).isTrue();
    }

    @Test
    void a_batch_without_a_place_has_no_such_line() {
        assertThat(written("b-1")).doesNotContain("sequence");
        assertThat(isRead(written("b-1"))).isTrue();
    }

    @Test
    void the_line_may_be_left_out_but_not_differ_from_the_id() {
        assertThat(isRead(written(ID).replace("sequence=00ff00ff/17\n", ""))).isTrue();
        assertThat(isRead(written(ID).replace("ff/17\n", "ff/18\n"))).isFalse();
        assertThat(isRead(written(ID).replace("ff/17\n", "ff/017\n"))).isFalse();
        assertThat(isRead(written("b-1").replace("count", "sequence=00ff00ff/17\ncount")))
                .isFalse();
    }
}
