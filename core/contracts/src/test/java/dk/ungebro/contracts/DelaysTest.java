package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.Post;
import dk.ungebro.exchange.Tick;
import dk.ungebro.letter.Letter;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.TemporarilyUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be sent while a duty is waiting for it. */
class DelaysTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    /** Tuesday 10 March 2026, 09:15 in Copenhagen. */
    private static final Instant NOW = Samples.NOW;

    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 11);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    private final PostRoom room = new PostRoom();
    private final Letter letter = Samples.letter(room.right.identify(Samples.cpr(1)), "N-1");
    private boolean closed = true;

    DelaysTest() {
        room.deliversTo(given -> {
            if (closed) {
                throw new TemporarilyUnavailable("closed");
            }
            room.box.deliver(given);
        });
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void waits(Optional<LocalDate> due) {
        room.store
                .ledger()
                .commit(new SampleChange(letter.youth(), 0)
                        .entry()
                        .post(new Post.LetterPost(letter, due))
                        .build());
    }

    private Tick dispatchedAt(Instant moment) {
        room.clock.set(moment);
        return room.courier().dispatch();
    }

    private List<Quarantined> shown() {
        return room.store.outbox().quarantined(10);
    }

    /** When it is tried again, to the minute. */
    private Instant next(Instant from) {
        for (Instant moment = from; moment.isBefore(from.plus(Duration.ofDays(1))); moment = moment.plusSeconds(60)) {
            List<OutboxItem> items = room.store.outbox().lease(new LeaseRequest("looker", moment, LEASE, 1));
            if (!items.isEmpty()) {
                room.store.outbox().retryLater(List.of(items.get(0).post().id()), moment);
                return moment;
            }
        }
        throw new AssertionError("never tried again");
    }

    @Test
    void without_a_duty_the_pauses_grow_and_nobody_is_told() {
        waits(Optional.empty());
        List<Long> pauses = new ArrayList<>();
        Instant moment = NOW;
        for (int tries = 0; tries < 3; tries++) {
            Tick tick = dispatchedAt(moment);
            assertThat(tick.failed()).isEqualTo(1);
            assertThat(tick.late()).isZero();
            Instant next = next(moment);
            pauses.add(Duration.between(moment, next).toMinutes());
            moment = next;
        }
        assertThat(pauses).isSorted().first().isEqualTo(1L);
        assertThat(shown()).isEmpty();
    }

    @Test
    void what_is_due_on_the_next_working_day_is_shown_to_a_person_once_and_tried_again() {
        waits(Optional.of(TOMORROW));
        assertThat(dispatchedAt(NOW).late()).isEqualTo(1);
        Instant next = next(NOW);
        assertThat(next).isEqualTo(NOW.plusSeconds(60));
        assertThat(dispatchedAt(next).late()).isEqualTo(1);
        assertThat(shown()).singleElement().satisfies(held -> {
            assertThat(held.id()).isEqualTo("late/M101/N-1>letter");
            assertThat(held.code()).isEqualTo("NOT_SENT_YET");
            assertThat(held.at()).isEqualTo(NOW);
        });
    }

    @Test
    void the_pause_is_a_quarter_of_an_hour_at_most_when_it_is_urgent() {
        waits(Optional.of(TOMORROW));
        Instant moment = NOW;
        Duration longest = Duration.ZERO;
        for (int tries = 0; tries < 8; tries++) {
            dispatchedAt(moment);
            Instant next = next(moment);
            Duration pause = Duration.between(moment, next);
            longest = pause.compareTo(longest) > 0 ? pause : longest;
            moment = next;
        }
        assertThat(longest).isEqualTo(Duration.ofMinutes(15));
    }

    /** Friday is the working day before Monday: on Thursday evening the pause ends at midnight. */
    @Test
    void no_pause_passes_over_the_moment_at_which_it_becomes_urgent() {
        waits(Optional.of(MONDAY));
        Instant friday = Instant.parse("2026-03-12T23:00:00Z");
        Instant moment = Instant.parse("2026-03-12T20:59:00Z");
        for (int tries = 0; tries < 7; tries++) {
            assertThat(dispatchedAt(moment).late()).as("at " + moment).isZero();
            moment = next(moment);
            if (moment.equals(friday)) {
                break;
            }
        }
        assertThat(moment).isEqualTo(friday);
        assertThat(dispatchedAt(friday).late()).isEqualTo(1);
    }

    @Test
    void what_was_sent_at_last_is_shown_no_more() {
        waits(Optional.of(TOMORROW));
        dispatchedAt(NOW);
        assertThat(shown()).hasSize(1);
        closed = false;
        assertThat(dispatchedAt(next(NOW)).letters()).isEqualTo(1);
        assertThat(shown()).isEmpty();
    }

    @Test
    void what_is_overdue_already_is_shown_at_the_first_failure() {
        waits(Optional.of(LocalDate.of(2026, 3, 2)));
        assertThat(dispatchedAt(NOW).late()).isEqualTo(1);
        assertThat(shown()).hasSize(1);
    }
}
