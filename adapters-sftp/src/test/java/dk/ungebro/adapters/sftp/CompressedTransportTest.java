package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.TransportContract;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Batches that are packed on their way. */
class CompressedTransportTest implements TransportContract {

    private static final int MOST = 1_000_000;
    private static final Party FROM = Samples.MUNICIPALITY;
    private static final Party TO = Samples.NEIGHBOUR;

    private final InMemoryPostOffice office = new InMemoryPostOffice();

    @Override
    public Transport transport(Party party) {
        return new CompressedTransport(office.transport(party), MOST);
    }

    private static Batch batch(byte[] content) {
        return new Batch("b-1", FROM, TO, 1, content);
    }

    private byte[] carried(byte[] content) {
        transport(FROM).send(batch(content));
        return office.transport(TO).fetch(1).get(0).content();
    }

    private List<Batch> given(byte[] carried) {
        office.transport(FROM).send(batch(carried));
        return transport(TO).fetch(1);
    }

    @Test
    void lines_become_much_shorter_on_their_way() {
        byte[] content = "{\"schema\":\"1\"}\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        assertThat(carried(content)).hasSizeLessThan(content.length / 20);
        assertThat(transport(TO).fetch(1)).containsExactly(batch(content));
    }

    @Test
    void what_is_not_packed_is_given_as_it_is() {
        byte[] content = {'{', '}', '\n'};
        assertThat(given(content)).containsExactly(batch(content));
    }

    @Test
    void what_is_as_large_as_allowed_is_unpacked() {
        byte[] content = new byte[MOST];
        carried(content);
        assertThat(transport(TO).fetch(1)).containsExactly(batch(content));
    }

    @Test
    void many_that_become_large_come_one_after_another() {
        var first = new Batch("b-1", FROM, TO, 1, new byte[MOST]);
        var second = new Batch("b-2", FROM, TO, 1, new byte[MOST]);
        transport(FROM).send(first);
        transport(FROM).send(second);

        assertThat(transport(TO).fetch(2)).containsExactly(first);
        transport(TO).confirm("b-1");
        assertThat(transport(TO).fetch(2)).containsExactly(second);
    }

    @Test
    void what_would_be_too_large_is_given_as_it_came() {
        byte[] packed = carried(new byte[MOST + 1]);
        assertThat(transport(TO).fetch(1)).containsExactly(batch(packed));
    }

    @Test
    void what_cannot_be_unpacked_is_given_as_it_came() {
        byte[] whole = carried("line\n".repeat(100).getBytes(StandardCharsets.UTF_8));
        office.transport(TO).confirm("b-1");
        for (int length = 2; length < whole.length; length++) {
            byte[] half = Arrays.copyOf(whole, length);
            assertThat(given(half)).containsExactly(batch(half));
            office.transport(TO).confirm("b-1");
        }
    }

    @Test
    void one_wrong_byte_never_gives_other_contents() {
        byte[] content = "line\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        byte[] whole = carried(content);
        office.transport(TO).confirm("b-1");
        var random = new Random(7);
        for (int place = 10; place < whole.length; place++) {
            byte[] wrong = whole.clone();
            wrong[place] ^= (byte) (1 + random.nextInt(255));
            assertThat(given(wrong).get(0).content()).isIn(wrong, content);
            office.transport(TO).confirm("b-1");
        }
    }
}
