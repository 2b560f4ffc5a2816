package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PortException;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Transport} promises. */
public interface TransportContract {

    /**
     * The transport of a party in the running test.
     *
     * @param party the party
     * @return its transport; nothing waits when the test begins, and all parties of a test reach each other
     */
    Transport transport(Party party);

    /**
     * Puts a batch there as a sender leaves it that crashes half-way.
     *
     * @param batch what is not complete
     * @return false if there is no half-way
     */
    default boolean leaveIncomplete(Batch batch) {
        return false;
    }

    /**
     * Puts a batch there whose bytes differ from its digest.
     *
     * @param batch what is damaged
     * @return false if nothing can be damaged
     */
    default boolean leaveDamaged(Batch batch) {
        return false;
    }

    /**
     * Takes the other side away.
     *
     * @return false if it cannot be taken away
     */
    default boolean stopAnswering() {
        return false;
    }

    /** No batch waits: none is fetched. */
    @Test
    default void nothing_waits_at_the_beginning() {
        assertEquals(List.of(), receiver().fetch(10));
    }

    /** A batch reaches its recipient as it was, all its bytes and its header, and nobody else. */
    @Test
    default void a_batch_reaches_its_recipient_as_it_was() {
        byte[] bytes = new byte[300_000];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (index * 31 + index / 256);
        }
        var large = new Batch("Z".repeat(80), Samples.INSTITUTION, Samples.MUNICIPALITY, 1234, bytes);
        var empty = new Batch("_-0", Samples.INSTITUTION, Samples.MUNICIPALITY, 0, new byte[0]);
        sender().send(large);
        sender().send(empty);
        assertEquals(List.of(large, empty), receiver().fetch(10));
        assertEquals(List.of(), sender().fetch(10));
        assertEquals(List.of(), transport(Samples.NEIGHBOUR).fetch(10));
    }

    /** Batches come in the order of their ids, whatever the order in which they were handed over and by whom. */
    @Test
    default void batches_come_in_the_order_of_their_ids() {
        List<String> ids = List.of("-b", "1", "10", "2", "A", "B", "_b", "a", "a-1", "a1", "b");
        for (int index = 0; index < ids.size(); index++) {
            Party from = index % 2 == 0 ? Samples.INSTITUTION : Samples.NEIGHBOUR;
            String id = ids.get(index * 3 % ids.size());
            transport(from).send(new Batch(id, from, Samples.MUNICIPALITY, 1, bytes(id)));
        }
        assertEquals(ids, ids(receiver().fetch(20)));
    }

    /** No more batches come than were asked for; the others come when those are confirmed. */
    @Test
    default void a_fetch_has_a_limit() {
        for (String id : List.of("b-1", "b-2", "b-3")) {
            sender().send(batch(id));
        }
        assertEquals(List.of("b-1", "b-2"), ids(receiver().fetch(2)));
        receiver().confirm("b-1");
        receiver().confirm("b-2");
        assertEquals(List.of("b-3"), ids(receiver().fetch(2)));
    }

    /** Fetching again before confirming gives the same batches again, also to another process. */
    @Test
    default void unconfirmed_batches_are_fetched_again() {
        sender().send(batch("b-1"));
        Transport same = receiver();
        assertEquals(List.of(batch("b-1")), same.fetch(10));
        assertEquals(List.of(batch("b-1")), same.fetch(10));
        assertEquals(List.of(batch("b-1")), receiver().fetch(10));
    }

    /** A confirmed batch is not fetched again; the others are. Confirming twice is the same as once. */
    @Test
    default void a_confirmed_batch_is_not_fetched_again() {
        sender().send(batch("b-1"));
        sender().send(batch("b-2"));
        receiver().fetch(10);
        receiver().confirm("b-1");
        receiver().confirm("b-1");
        assertEquals(List.of(batch("b-2")), receiver().fetch(10));
    }

    /** Confirming takes nothing from the box of another party. */
    @Test
    default void a_party_confirms_for_itself() {
        var other = new Batch("b-1", Samples.INSTITUTION, Samples.NEIGHBOUR, 1, bytes("b-1"));
        sender().send(batch("b-1"));
        sender().send(other);
        receiver().fetch(10);
        receiver().confirm("b-1");
        assertEquals(List.of(), receiver().fetch(10));
        assertEquals(List.of(other), transport(Samples.NEIGHBOUR).fetch(10));
    }

    /** Handing over twice is the same as once, or the batch arrives twice with the same id and the same contents. */
    @Test
    default void a_batch_may_be_handed_over_twice() {
        sender().send(batch("b-1"));
        sender().send(batch("b-1"));
        List<Batch> first = receiver().fetch(10);
        assertFalse(first.isEmpty());
        assertEquals(List.of(batch("b-1")), first.stream().distinct().toList());
        receiver().confirm("b-1");

        sender().send(batch("b-1"));
        List<Batch> again = new ArrayList<>(receiver().fetch(10));
        again.removeIf(batch("b-1")::equals);
        assertEquals(List.of(), again);
        receiver().confirm("b-1");
        receiver().confirm("b-1");
        assertEquals(List.of(), receiver().fetch(10));
    }

    /** Other contents under the id of a batch that waits are refused, or come before or after it, never in its place. */
    @Test
    default void other_contents_do_not_take_the_place_of_what_waits() {
        sender().send(batch("b-1"));
        try {
            sender().send(new Batch("b-1", Samples.INSTITUTION, Samples.MUNICIPALITY, 1, bytes("other")));
        } catch (PortException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
        Transport same = receiver();
        List<Batch> got = new ArrayList<>();
        for (List<Batch> page = same.fetch(10); !page.isEmpty() && got.size() < 10; page = same.fetch(10)) {
            got.addAll(page);
            page.forEach(batch -> same.confirm(batch.id()));
        }
        assertTrue(got.contains(batch("b-1")));
    }

    /** Two threads hand over at the same time: nothing is lost. */
    @Test
    default void two_threads_may_hand_over_at_once() {
        Transport one = sender();
        Together.both(() -> sent(one, "a"), () -> sent(one, "b"));
        List<String> got = new ArrayList<>();
        for (List<Batch> page = receiver().fetch(7);
                !page.isEmpty();
                page = receiver().fetch(7)) {
            got.addAll(ids(page));
            page.forEach(batch -> receiver().confirm(batch.id()));
        }
        assertEquals(40, new HashSet<>(got).size());
        assertEquals(40, got.size());
    }

    /** What is not complete is not given, and does not stop others. */
    @Test
    default void an_incomplete_batch_is_not_given() {
        assumeTrue(leaveIncomplete(batch("b-1")), "this transport has no half-way");
        sender().send(batch("b-2"));
        assertEquals(List.of(batch("b-2")), receiver().fetch(1));
        sender().send(batch("b-1"));
        assertEquals(List.of(batch("b-1"), batch("b-2")), receiver().fetch(10));
    }

    /** What differs from its digest is not given, and does not stop others. */
    @Test
    default void a_damaged_batch_is_not_given() {
        assumeTrue(leaveDamaged(batch("b-1")), "nothing can be damaged on this transport");
        sender().send(batch("b-2"));
        assertEquals(List.of(batch("b-2")), receiver().fetch(1));
    }

    /** Without the other side a transport says so. */
    @Test
    default void a_transport_without_other_side_is_unavailable() {
        Transport transport = receiver();
        sender().send(batch("b-1"));
        assertEquals(1, transport.fetch(1).size());
        assumeTrue(stopAnswering(), "this transport always answers");
        assertThrows(TemporarilyUnavailable.class, () -> transport.send(batch("b-2")));
        assertThrows(TemporarilyUnavailable.class, () -> transport.fetch(1));
        assertThrows(TemporarilyUnavailable.class, () -> transport.confirm("b-1"));
    }

    private Transport sender() {
        return transport(Samples.INSTITUTION);
    }

    private Transport receiver() {
        return transport(Samples.MUNICIPALITY);
    }

    private static int sent(Transport transport, String prefix) {
        for (int number = 0; number < 20; number++) {
            transport.send(batch(prefix + "-" + number));
        }
        return 20;
    }

    private static Batch batch(String id) {
        return new Batch(id, Samples.INSTITUTION, Samples.MUNICIPALITY, 1, bytes(id));
    }

    private static byte[] bytes(String id) {
        return ("{\"navn\":\"Åse Ærø\",\"id\":\"" + id + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> ids(List<Batch> batches) {
        return batches.stream().map(Batch::id).toList();
    }
}
