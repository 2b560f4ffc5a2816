package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link YouthMailbox} promises. */
public interface YouthMailboxContract {

    /**
     * The mailbox of the running test.
     *
     * @return a mailbox that is empty when the test begins, on the same data whenever it is asked for
     */
    YouthMailbox mailbox();

    /**
     * What lies in the mailbox.
     *
     * @param notice a notice
     * @return what each letter about it holds, at least its text; empty if there is none
     */
    List<String> lettersAbout(MessageKey notice);

    /**
     * Takes the mailbox away.
     *
     * @return false if it cannot be taken away
     */
    default boolean stopAnswering() {
        return false;
    }

    /**
     * A youth whom this mailbox does not reach.
     *
     * @return the youth, empty if it reaches everybody
     */
    default Optional<YouthId> unreachable() {
        return Optional.empty();
    }

    /** When the call returns, the letter is in the mailbox, with all its text. */
    @Test
    default void a_delivered_letter_is_in_the_mailbox() {
        Letter letter = Samples.letter(Samples.youth(1), "N-1");
        assertEquals(List.of(), lettersAbout(letter.notice()));
        mailbox().deliver(letter);
        assertDelivered(letter);
    }

    /** Delivering the letter about the same notice twice puts one letter there. */
    @Test
    default void delivering_twice_puts_one_letter_there() {
        Letter letter = Samples.letter(Samples.youth(1), "N-1");
        mailbox().deliver(letter);
        mailbox().deliver(letter);
        assertDelivered(letter);
    }

    /** Each notice has its own letter, whatever its number looks like. */
    @Test
    default void each_notice_has_its_own_letter() {
        List<Letter> letters = List.of(
                Samples.letter(Samples.youth(1), "N-1"),
                Samples.letter(Samples.youth(1), "n-1"),
                Samples.letter(Samples.youth(1), "-"),
                Samples.letter(Samples.youth(1), "--"),
                Samples.letter(Samples.youth(1), "N".repeat(36), Samples.LONGEST_CONTACT),
                Samples.letter(Samples.youth(2), "N-2"));
        letters.forEach(mailbox()::deliver);
        letters.forEach(this::assertDelivered);
    }

    /** Two threads that deliver the same letter at the same time put one letter there. */
    @Test
    default void two_threads_put_one_letter_there() {
        YouthMailbox mailbox = mailbox();
        for (int round = 0; round < 10; round++) {
            Letter letter = Samples.letter(Samples.youth(1), "N-" + round);
            Together.both(() -> delivered(mailbox, letter), () -> delivered(mailbox, letter));
            assertDelivered(letter);
        }
    }

    /** A youth whom the mailbox does not reach is refused, and no letter lies there. */
    @Test
    default void a_youth_who_cannot_be_reached_is_refused() {
        assumeTrue(unreachable().isPresent(), "this mailbox reaches everybody");
        Letter letter = Samples.letter(unreachable().orElseThrow(), "N-1");
        assertThrows(DataRejected.class, () -> mailbox().deliver(letter));
        assertEquals(List.of(), lettersAbout(letter.notice()));
    }

    /** A mailbox that does not answer says so. */
    @Test
    default void a_mailbox_that_does_not_answer_is_unavailable() {
        YouthMailbox mailbox = mailbox();
        assumeTrue(stopAnswering(), "this mailbox always answers");
        Letter letter = Samples.letter(Samples.youth(1), "N-1");
        assertThrows(TemporarilyUnavailable.class, () -> mailbox.deliver(letter));
    }

    private void assertDelivered(Letter letter) {
        List<String> letters = lettersAbout(letter.notice());
        assertEquals(1, letters.size(), "one letter about " + letter.notice().text());
        assertTrue(letters.get(0).contains(letter.text()), "the whole text");
    }

    private static boolean delivered(YouthMailbox mailbox, Letter letter) {
        mailbox.deliver(letter);
        return true;
    }
}
