package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@link Correspondence} promises. */
public interface CorrespondenceContract extends StoreContractPart {

    /** A track in which batches come. */
    Track COMING = new Track(Samples.NEIGHBOUR, Way.RECEIVED, "00ff00ff");

    /** A track in which batches go. */
    Track GOING = new Track(Samples.NEIGHBOUR, Way.SENT, "00ff00ff");

    /** What is sent. */
    byte[] SENT = "Børn 🎓\n".getBytes(StandardCharsets.UTF_8);

    /** When numbers are noted a second time. */
    Instant LATER = Samples.NOW.plusSeconds(3600);

    /** A track of which nothing was noted has no last number and does not stand anywhere. */
    @Test
    default void a_track_begins_with_nothing() {
        assertEquals(0, correspondence().last(COMING));
        assertEquals(List.of(), correspondence().standings());
    }

    /** Numbers that come one after another leave nothing open. */
    @Test
    default void numbers_in_their_order_leave_nothing_open() {
        for (int number = 1; number <= 3; number++) {
            assertEquals(0, correspondence().note(COMING, number, Samples.NOW));
        }
        assertEquals(3, correspondence().last(COMING));
        assertEquals(
                List.of(new Standing(COMING, 3, Samples.NOW, List.of())),
                correspondence().standings());
    }

    /** Numbers that are left out are told once, and open from then on. */
    @Test
    default void numbers_that_are_left_out_are_open() {
        correspondence().note(COMING, 1, Samples.NOW);
        assertEquals(3, correspondence().note(COMING, 5, LATER));
        assertEquals(0, correspondence().note(COMING, 5, LATER));
        assertEquals(2, correspondence().note(COMING, 8, LATER));
        assertEquals(
                List.of(new Standing(COMING, 8, LATER, List.of(new Open(2, 4, LATER), new Open(6, 7, LATER)))),
                correspondence().standings());
    }

    /** The first number is 1: what comes before the first that is noted is missing. */
    @Test
    default void numbers_begin_with_one() {
        assertEquals(1, correspondence().note(COMING, 2, Samples.NOW));
        assertEquals(List.of(new Open(1, 1, Samples.NOW)), open(COMING));
    }

    /** A number that comes late closes its gap, at either end or in the middle of it, and changes no time. */
    @Test
    default void a_number_that_comes_late_is_not_open_any_more() {
        correspondence().note(COMING, 6, Samples.NOW);
        assertEquals(0, correspondence().note(COMING, 3, LATER));
        assertEquals(List.of(new Open(1, 2, Samples.NOW), new Open(4, 5, Samples.NOW)), open(COMING));
        correspondence().note(COMING, 1, LATER);
        correspondence().note(COMING, 5, LATER);
        assertEquals(List.of(new Open(2, 2, Samples.NOW), new Open(4, 4, Samples.NOW)), open(COMING));
        correspondence().note(COMING, 2, LATER);
        correspondence().note(COMING, 4, LATER);
        assertEquals(
                List.of(new Standing(COMING, 6, LATER, List.of())),
                correspondence().standings());
    }

    /** A number that was noted before is noted with its time alone. */
    @Test
    default void noting_again_changes_the_time_alone() {
        correspondence().note(COMING, 1, Samples.NOW);
        correspondence().note(COMING, 1, LATER);
        assertEquals(
                List.of(new Standing(COMING, 1, LATER, List.of())),
                correspondence().standings());
    }

    /** What has no number is heard all the same. */
    @Test
    default void zero_notes_the_time_alone() {
        var plain = new Track(Samples.NEIGHBOUR, Way.RECEIVED, "");
        assertEquals(0, correspondence().note(plain, 0, Samples.NOW));
        assertEquals(0, correspondence().note(plain, 0, LATER));
        assertEquals(
                List.of(new Standing(plain, 0, LATER, List.of())),
                correspondence().standings());
    }

    /** What is expected is open until it is noted. */
    @Test
    default void what_is_expected_is_open_until_it_is_noted() {
        assertTrue(correspondence().expect(GOING, 1, Samples.NOW, SENT));
        assertTrue(correspondence().expect(GOING, 2, LATER, SENT));
        assertEquals(2, correspondence().last(GOING));
        assertEquals(List.of(new Open(1, 1, Samples.NOW), new Open(2, 2, LATER)), open(GOING));
        correspondence().note(GOING, 1, LATER);
        assertEquals(List.of(new Open(2, 2, LATER)), open(GOING));
        correspondence().note(GOING, 2, LATER);
        assertEquals(List.of(), open(GOING));
    }

    /** What was noted already is not expected any more, nothing is expected twice, and both is told. */
    @Test
    default void expecting_too_late_or_again_changes_nothing() {
        correspondence().note(GOING, 1, Samples.NOW);
        assertFalse(correspondence().expect(GOING, 1, LATER, SENT));
        assertEquals(List.of(), open(GOING));
        assertTrue(correspondence().expect(GOING, 2, Samples.NOW, SENT));
        assertFalse(correspondence().expect(GOING, 2, LATER, SENT));
        assertEquals(List.of(new Open(2, 2, Samples.NOW)), open(GOING));
    }

    /** What was sent is kept byte for byte while its number is open, and no longer. */
    @Test
    default void what_was_sent_is_kept_while_it_is_open() {
        byte[] large = new byte[2_000_000];
        new Random(7).nextBytes(large);
        correspondence().expect(GOING, 1, Samples.NOW, SENT);
        correspondence().expect(GOING, 4, LATER, large);
        correspondence().expect(GOING, 5, LATER, SENT);
        correspondence().expect(GOING, 5, LATER, large);
        assertEquals(
                List.of(
                        new Open(1, 1, Samples.NOW),
                        new Open(2, 3, LATER),
                        new Open(4, 4, LATER),
                        new Open(5, 5, LATER)),
                open(GOING));
        assertArrayEquals(SENT, correspondence().sent(GOING, 1).orElseThrow());
        assertArrayEquals(large, correspondence().sent(GOING, 4).orElseThrow());
        assertArrayEquals(SENT, correspondence().sent(GOING, 5).orElseThrow());
        correspondence().note(GOING, 4, LATER);
        correspondence().dismiss(GOING, new Open(5, 5, LATER));
        for (int number : List.of(2, 3, 4, 5, 6)) {
            assertEquals(Optional.empty(), correspondence().sent(GOING, number));
        }
        assertEquals(Optional.empty(), correspondence().sent(COMING, 1));
        assertArrayEquals(SENT, correspondence().sent(GOING, 1).orElseThrow());
    }

    /** What a person has dealt with is waited for no longer; what is not open is passed over. */
    @Test
    default void what_is_dismissed_is_open_no_more() {
        correspondence().dismiss(COMING, new Open(1, 1, Samples.NOW));
        correspondence().note(COMING, 3, Samples.NOW);
        correspondence().note(COMING, 5, Samples.NOW);
        correspondence().dismiss(COMING, new Open(1, 1, Samples.NOW));
        correspondence().dismiss(COMING, new Open(1, 2, Samples.NOW));
        assertEquals(List.of(new Open(4, 4, Samples.NOW)), open(COMING));
        correspondence().note(COMING, 1, LATER);
        assertEquals(5, correspondence().last(COMING));
        assertEquals(List.of(new Open(4, 4, Samples.NOW)), open(COMING));
    }

    /** Tracks of other partners, ways and series stand for themselves, in their order; so do those of other parties. */
    @Test
    default void tracks_stand_for_themselves() {
        List<Track> tracks = List.of(
                new Track(Samples.NEIGHBOUR, Way.RECEIVED, ""),
                COMING,
                new Track(Samples.NEIGHBOUR, Way.RECEIVED, "a0000000"),
                GOING,
                new Track(YouthDatabase.INSTANCE, Way.RECEIVED, "00ff00ff"));
        for (int index = 0; index < tracks.size(); index++) {
            correspondence().note(tracks.get(index * 2 % tracks.size()), index * 2 % tracks.size() + 1L, Samples.NOW);
        }
        assertEquals(
                tracks,
                correspondence().standings().stream().map(Standing::track).toList());
        for (int index = 0; index < tracks.size(); index++) {
            assertEquals(index + 1, correspondence().last(tracks.get(index)));
        }
        Correspondence other = fixture().store(Samples.NEIGHBOUR).correspondence();
        assertEquals(List.of(), other.standings());
        other.keep(List.of(Receipt.of(Samples.key("E-1"), Level.SHOWN)));
        assertEquals(Map.of(), correspondence().receipts(List.of(Samples.key("E-1"))));
    }

    /** Of the receipts about a message the one of the highest level is kept, and of those of one level the first. */
    @Test
    default void the_highest_receipt_is_kept() {
        MessageKey key = Samples.key("E-1");
        Receipt refused = receipt(key, Level.STORED, "UNREADABLE");
        correspondence().keep(List.of(refused));
        correspondence().keep(List.of(receipt(key, Level.STORED, "OTHER")));
        assertEquals(Map.of(key, kept(refused)), correspondence().receipts(List.of(key, key)));
        correspondence().keep(List.of(Receipt.of(key, Level.SHOWN), Receipt.of(key, Level.VALID)));
        assertEquals(Map.of(key, Receipt.of(key, Level.SHOWN)), correspondence().receipts(List.of(key)));
        correspondence().keep(List.of(refused, Receipt.of(key, Level.ACTED_ON)));
        assertEquals(
                Map.of(key, Receipt.of(key, Level.ACTED_ON)), correspondence().receipts(List.of(key)));
    }

    /** Receipts that name no message are passed over, and of a message without receipts nothing is told. */
    @Test
    default void receipts_are_kept_by_message() {
        correspondence().keep(List.of());
        correspondence()
                .keep(List.of(
                        new Receipt(
                                Optional.of(new Receipt.Line("B-1", 1)),
                                Optional.empty(),
                                Level.STORED,
                                Optional.of("UNREADABLE")),
                        receipt(Samples.key("E-1"), Level.VALID, "")));
        assertEquals(
                Map.of(Samples.key("E-1"), Receipt.of(Samples.key("E-1"), Level.VALID)),
                correspondence().receipts(List.of(Samples.key("E-1"), Samples.key("E-2"))));
        assertEquals(Map.of(), correspondence().receipts(List.of()));
    }

    /** Without its database nothing is noted, and that is said. */
    @Test
    default void a_correspondence_without_database_is_unavailable() {
        List<MessageKey> keys = List.of(Samples.key("E-1"));
        assertUnavailable(List.of(
                store -> store.correspondence().last(COMING),
                store -> store.correspondence().expect(GOING, 1, Samples.NOW, SENT),
                store -> store.correspondence().sent(GOING, 1),
                store -> store.correspondence().note(COMING, 1, Samples.NOW),
                store -> store.correspondence().dismiss(COMING, new Open(1, 1, Samples.NOW)),
                store -> store.correspondence().standings(),
                store -> store.correspondence().keep(List.of(Receipt.of(keys.get(0), Level.VALID))),
                store -> store.correspondence().receipts(keys)));
    }

    private Correspondence correspondence() {
        return store().correspondence();
    }

    private List<Open> open(Track track) {
        return correspondence().standings().stream()
                .filter(standing -> standing.track().equals(track))
                .flatMap(standing -> standing.open().stream())
                .toList();
    }

    private static Receipt receipt(MessageKey key, Level level, String code) {
        return new Receipt(
                Optional.of(new Receipt.Line("B-1", 7)),
                Optional.of(key),
                level,
                Optional.of(code).filter(text -> !text.isEmpty()));
    }

    private static Receipt kept(Receipt receipt) {
        return new Receipt(Optional.empty(), receipt.about(), receipt.level(), receipt.code());
    }
}
