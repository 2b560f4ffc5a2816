package dk.ungebro.contracts;

import dk.ungebro.message.Receipt;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Correspondences that miss what is lost, or miss what is not. */
class WrongCorrespondenceTest {

    /** What a mistaken one does instead, beside the right one. */
    private interface Mistake {
        @Nullable
        Object made(Correspondence right, Intercepted.Call call) throws Throwable;
    }

    private static Supplier<StoreContract> wrong(String method, Mistake mistake) {
        return WrongStore.each(
                store -> WrongStore.spoilt(store, method, call -> mistake.made(store.correspondence(), call)));
    }

    private static Track track(Intercepted.Call call) {
        return (Track) Objects.requireNonNull(call.arguments().get(0));
    }

    private static long number(Intercepted.Call call) {
        return (long) Objects.requireNonNull(call.arguments().get(1));
    }

    private static byte[] content(Intercepted.Call call) {
        return (byte[]) Objects.requireNonNull(call.arguments().get(3));
    }

    private static Instant at(Intercepted.Call call) {
        return (Instant) Objects.requireNonNull(call.arguments().get(2));
    }

    @Test
    void one_that_keeps_the_last_number_alone_is_caught() {
        Caught.by("numbers_that_are_left_out_are_open", wrong("note", (right, call) -> {
            for (long number = right.last(track(call)) + 1; number < number(call); number++) {
                right.note(track(call), number, at(call));
            }
            return call.proceed();
        }));
    }

    @Test
    void one_that_does_not_take_what_comes_late_is_caught() {
        Caught.by(
                "a_number_that_comes_late_is_not_open_any_more",
                wrong(
                        "note",
                        (right, call) -> number(call) < right.last(track(call)) ? Long.valueOf(0) : call.proceed()));
    }

    @Test
    void one_that_begins_anywhere_is_caught() {
        Caught.by("numbers_begin_with_one", wrong("note", (right, call) -> {
            for (long number = 1; right.last(track(call)) == 0 && number < number(call); number++) {
                right.note(track(call), number, at(call));
            }
            return call.proceed();
        }));
    }

    @Test
    void one_that_tells_a_gap_each_time_is_caught() {
        Caught.by("numbers_that_are_left_out_are_open", wrong("note", (right, call) -> {
            call.proceed();
            return right.standings().stream()
                    .flatMap(standing -> standing.open().stream())
                    .mapToLong(open -> open.last() - open.first() + 1)
                    .sum();
        }));
    }

    @Test
    void one_that_notes_what_it_should_expect_is_caught() {
        Caught.by("what_is_expected_is_open_until_it_is_noted", wrong("expect", (right, call) -> {
            right.note(track(call), number(call), at(call));
            return true;
        }));
    }

    @Test
    void one_that_expects_what_was_noted_is_caught() {
        Caught.by("expecting_too_late_or_again_changes_nothing", wrong("expect", (right, call) -> {
            return right.expect(
                    track(call), Math.max(number(call), right.last(track(call)) + 1), at(call), content(call));
        }));
    }

    @Test
    void one_that_takes_any_number_for_new_is_caught() {
        Caught.by("expecting_too_late_or_again_changes_nothing", wrong("expect", (right, call) -> {
            call.proceed();
            return true;
        }));
    }

    @Test
    void one_that_cuts_off_what_was_sent_is_caught() {
        Caught.by("what_was_sent_is_kept_while_it_is_open", wrong("expect", (right, call) -> {
            byte[] content = content(call);
            return right.expect(
                    track(call), number(call), at(call), Arrays.copyOf(content, Math.min(content.length, 1_000_000)));
        }));
    }

    @Test
    void one_that_keeps_what_was_answered_is_caught() {
        Map<Long, Object> kept = new HashMap<>();
        Caught.by("what_was_sent_is_kept_while_it_is_open", wrong("sent", (right, call) -> {
            Object content = Objects.requireNonNull(call.proceed());
            Optional<?> found = (Optional<?>) content;
            found.ifPresent(bytes -> kept.put(number(call), content));
            return kept.getOrDefault(number(call), content);
        }));
    }

    @Test
    void one_that_confuses_the_ways_is_caught() {
        Caught.by("tracks_stand_for_themselves", wrong("note", (right, call) -> {
            Track track = track(call);
            return right.note(new Track(track.partner(), Way.SENT, track.series()), number(call), at(call));
        }));
    }

    @Test
    void one_that_dismisses_more_than_it_is_told_is_caught() {
        Caught.by("what_is_dismissed_is_open_no_more", wrong("dismiss", (right, call) -> {
            for (Standing standing : right.standings()) {
                for (Open open : standing.open()) {
                    right.dismiss(track(call), open);
                }
            }
            return null;
        }));
    }

    @Test
    void one_that_forgets_the_time_is_caught() {
        Caught.by(
                "noting_again_changes_the_time_alone",
                wrong(
                        "note",
                        (right, call) -> number(call) <= right.last(track(call)) ? Long.valueOf(0) : call.proceed()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void one_that_keeps_the_first_receipt_is_caught() {
        Caught.by("the_highest_receipt_is_kept", wrong("keep", (right, call) -> {
            var told = (Collection<Receipt>)
                    Objects.requireNonNull(call.arguments().get(0));
            right.keep(told.stream()
                    .filter(receipt -> receipt.about()
                            .filter(key -> right.receipts(List.of(key)).isEmpty())
                            .isPresent())
                    .toList());
            return null;
        }));
    }
}
