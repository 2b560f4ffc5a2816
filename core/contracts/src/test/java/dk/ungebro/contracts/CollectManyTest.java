package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Reception;
import dk.ungebro.exchange.Reception.Verdict;
import dk.ungebro.exchange.Tick;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.port.Quarantined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many lines in one batch. */
class CollectManyTest {

    @AutoClose
    private final PostRoom room = new PostRoom();

    @Test
    void a_batch_costs_one_call_of_each_kind_for_every_five_hundred_lines() {
        List<String> lines = IntStream.range(0, 1_200)
                .mapToObj(number -> room.line(number, "E-" + number))
                .toList();
        room.arrives("batch-1", lines);
        room.calls.told();

        Tick tick = room.courier().collect();

        assertThat(tick.stored()).isEqualTo(1_200);
        assertThat(room.calls.told())
                .isEqualTo(Map.of("identify", 3, "handled", 3, "find", 3, "load", 3, "profile", 3, "commit", 3));
    }

    @Test
    void several_messages_of_one_youth_are_stored_by_one_call() {
        room.arrives("batch-1", List.of(room.line(1, "E-1"), room.line(1, "E-2"), room.line(1, "E-3")));
        room.calls.told();

        assertThat(room.courier().collect().stored()).isEqualTo(3);
        assertThat(room.calls.told())
                .isEqualTo(Map.of("identify", 1, "handled", 1, "find", 1, "load", 1, "profile", 1, "commit", 1));
    }

    @Test
    void a_batch_that_comes_again_is_known_without_a_look_at_its_cases() {
        List<String> lines = List.of(room.line(1, "E-1"), room.line(2, "E-2"));
        room.arrives("batch-1", lines);
        room.courier().collect();
        room.arrives("batch-2", lines);
        room.calls.told();

        assertThat(room.courier().collect().duplicates()).isEqualTo(2);
        assertThat(room.calls.told()).doesNotContainKeys("profile", "commit", "load one", "handled one");
    }

    @Test
    void lines_are_held_under_their_numbers_and_stop_no_other() {
        List<String> lines = new ArrayList<>(IntStream.range(0, 1_001)
                .mapToObj(number -> room.line(number % 300, "E-" + number))
                .toList());
        lines.set(2, "no message");
        lines.set(3, "");
        lines.set(499, room.line(0, "E-0").replace("1090", "1091"));
        lines.set(500, "{}");
        lines.set(1_000, room.line(0, "E-1").replace("ADMISSION", "COOKING"));
        room.arrives("batch-1", lines);

        Tick tick = room.courier().collect();

        assertThat(tick.stored()).isEqualTo(996);
        assertThat(tick.quarantined()).isEqualTo(4);
        assertThat(tick.youths()).hasSize(996);
        assertThat(room.store.outbox().quarantined(10))
                .extracting(Quarantined::id, Quarantined::code, Quarantined::content)
                .containsExactlyInAnyOrder(
                        tuple("batch-1.3", "UNREADABLE", lines.get(2)),
                        tuple("batch-1.500", "EVENT_NUMBER_CONFLICT", lines.get(499)),
                        tuple("batch-1.501", "REQUIRED", lines.get(500)),
                        tuple("batch-1.1001", "MALFORMED", lines.get(1_000)));
    }

    @Test
    void a_number_that_stands_in_two_parts_of_a_batch_is_known_in_the_second() {
        List<String> lines = IntStream.range(0, 600)
                .mapToObj(number -> room.line(number % 550 % 200, "E-" + number % 550))
                .toList();
        room.arrives("batch-1", lines);

        Tick tick = room.courier().collect();

        assertThat(tick.stored()).isEqualTo(550);
        assertThat(tick.duplicates()).isEqualTo(50);
    }

    @Test
    void a_handler_of_single_messages_gets_all_of_them() {
        List<Message> handed = new ArrayList<>();
        MessageHandler single = new MessageHandler() {
            @Override
            public Reception handle(Message message, String digest) {
                handed.add(message);
                return new Reception(message.key(), Verdict.STORED, Optional.empty());
            }

            @Override
            public void delivered(Letter letter) {
                throw new AssertionError("no letter was delivered");
            }
        };
        room.arrives("batch-1", List.of(room.line(1, "E-1"), "no message", room.line(2, "E-2")));

        Tick tick = room.courier(single).collect();

        assertThat(tick.stored()).isEqualTo(2);
        assertThat(handed).extracting(message -> message.key().number().value()).containsExactly("E-1", "E-2");
    }
}
