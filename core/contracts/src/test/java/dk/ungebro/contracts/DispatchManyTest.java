package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Post;
import dk.ungebro.exchange.Tick;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.letter.Letter;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many messages and letters in one go. */
class DispatchManyTest {

    @Test
    void letters_are_noted_fifty_at_a_time() {
        try (var room = new PostRoom()) {
            IntStream.range(0, 120).forEach(number -> letter(room, number));
            room.calls.told();

            Tick tick = room.courier().dispatch();

            assertThat(tick.letters()).isEqualTo(120);
            assertThat(tick.youths()).hasSize(120);
            assertThat(room.box.letters()).hasSize(120);
            assertThat(room.calls.told()).isEqualTo(Map.of("find", 3, "load", 3, "profile", 3, "commit", 3));
            assertThat(waiting(room, Samples.NOW)).isEmpty();
        }
    }

    @Test
    void messages_to_one_recipient_ask_the_register_once() {
        try (var room = new PostRoom()) {
            IntStream.range(0, 300).forEach(number -> message(room, youth(room, number), "E-" + number));
            room.calls.told();

            assertThat(room.courier().dispatch().sent()).isEqualTo(300);
            assertThat(room.calls.told()).isEqualTo(Map.of("find", 1));
            assertThat(room.sentTo(Samples.NEIGHBOUR))
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.count()).isEqualTo(300));
        }
    }

    @Test
    void a_message_about_somebody_unknown_is_held_and_the_others_are_sent() {
        try (var room = new PostRoom()) {
            message(room, youth(room, 1), "E-1");
            message(room, Samples.youth(9), "E-2");
            message(room, youth(room, 3), "E-3");

            Tick tick = room.courier().dispatch();

            assertThat(tick.sent()).isEqualTo(2);
            assertThat(room.store.outbox().quarantined(10))
                    .extracting(Quarantined::code)
                    .containsExactly("YOUTH_UNKNOWN");
            assertThat(room.sentTo(Samples.NEIGHBOUR))
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.count()).isEqualTo(2));
        }
    }

    @Test
    void a_letter_that_fails_disturbs_no_other() {
        try (var room = new PostRoom()) {
            IntStream.range(0, 4).forEach(number -> letter(room, number));
            post(
                    room,
                    Samples.youth(9),
                    new Post.LetterPost(Samples.letter(Samples.youth(9), "N-9"), Optional.empty()));
            Letter absent = Samples.letter(youth(room, 1), "N-1");
            Letter late = Samples.letter(youth(room, 2), "N-2");
            room.deliversTo(letter -> {
                if (letter.equals(absent)) {
                    throw new DataRejected("nobody there");
                }
                if (letter.equals(late)) {
                    throw new TemporarilyUnavailable("closed");
                }
                room.box.deliver(letter);
            });

            Tick tick = room.courier().dispatch();

            assertThat(tick.letters()).isEqualTo(2);
            assertThat(tick.failed()).isEqualTo(1);
            assertThat(tick.youths()).containsExactly(youth(room, 0), youth(room, 3));
            assertThat(room.store.outbox().quarantined(10))
                    .extracting(Quarantined::id)
                    .containsExactlyInAnyOrder(id(absent), id(Samples.letter(Samples.youth(9), "N-9")));
            assertThat(waiting(room, Samples.NOW)).isEmpty();
            assertThat(waiting(room, Samples.NOW.plusSeconds(60))).containsExactly(id(late));
            assertThat(noted(room, 0)).isTrue();
            assertThat(noted(room, 2)).isFalse();
        }
    }

    @Test
    void a_mailbox_that_breaks_loses_nothing_of_what_it_has_delivered() {
        try (var room = new PostRoom()) {
            IntStream.range(0, 3).forEach(number -> letter(room, number));
            Letter breaking = Samples.letter(youth(room, 1), "N-1");
            room.deliversTo(letter -> {
                if (letter.equals(breaking)) {
                    throw new IllegalStateException("broken");
                }
                room.box.deliver(letter);
            });

            assertThatIllegalStateException().isThrownBy(() -> room.courier().dispatch());

            assertThat(noted(room, 0)).isTrue();
            assertThat(waiting(room, Samples.NOW)).containsExactly("M101/N-1>letter", "M101/N-2>letter");
        }
    }

    @Test
    void a_case_that_others_keep_changing_delays_only_its_own_letter() {
        try (var room = new PostRoom(DispatchManyTest::busy)) {
            IntStream.range(0, 3).forEach(number -> letter(room, number));

            Tick tick = room.courier().dispatch();

            assertThat(tick.letters()).isEqualTo(2);
            assertThat(tick.failed()).isEqualTo(1);
            assertThat(waiting(room, Samples.NOW.plusSeconds(60))).containsExactly("M101/N-1>letter");
            assertThat(noted(room, 0)).isTrue();
            assertThat(noted(room, 2)).isTrue();
        }
    }

    @Test
    void letters_that_were_delivered_before_a_crash_are_delivered_again_and_noted_once() {
        try (var room = new PostRoom()) {
            IntStream.range(0, 3).forEach(number -> letter(room, number));
            room.handler().delivered(List.of(Samples.letter(youth(room, 1), "N-1")));

            assertThat(room.courier().dispatch().letters()).isEqualTo(3);

            assertThat(room.store.ledger().load(youth(room, 1)).journal().facts(LetterDelivered.class))
                    .hasSize(1);
        }
    }

    /** The case of the second youth never takes a letter. */
    private static CaseLedger busy(CaseLedger right) {
        return new WrongLedger(right) {
            @Override
            public void commit(Change change) {
                boolean second = change.entries().stream()
                        .anyMatch(entry -> entry.fact() instanceof LetterDelivered delivered
                                && delivered.notice().number().value().equals("N-1"));
                if (second) {
                    throw new ConcurrentChange("somebody was faster");
                }
                super.commit(change);
            }
        };
    }

    private static YouthId youth(PostRoom room, int number) {
        return room.right.identify(Samples.cpr(number));
    }

    private static void letter(PostRoom room, int number) {
        YouthId youth = youth(room, number);
        post(room, youth, new Post.LetterPost(Samples.letter(youth, "N-" + number), Optional.empty()));
    }

    private static void message(PostRoom room, YouthId youth, String number) {
        post(room, youth, new Post.MessagePost(Samples.admission(youth, number), Samples.NEIGHBOUR, Optional.empty()));
    }

    private static void post(PostRoom room, YouthId youth, Post post) {
        room.store.ledger().commit(new SampleChange(youth, 0).entry().post(post).build());
    }

    private static String id(Letter letter) {
        return new Post.LetterPost(letter, Optional.empty()).id();
    }

    private static boolean noted(PostRoom room, int number) {
        return room.store
                .ledger()
                .load(youth(room, number))
                .journal()
                .facts(LetterDelivered.class)
                .findAny()
                .isPresent();
    }

    private static List<String> waiting(PostRoom room, Instant at) {
        return room.store.outbox().lease(new LeaseRequest("node", at, Duration.ofSeconds(1), 100)).stream()
                .map(OutboxItem::post)
                .map(Post::id)
                .toList();
    }
}
