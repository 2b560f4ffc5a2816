package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.DeskPlay.Manner;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.policy.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Order does not matter: histories played through the desks and couriers of two municipalities and two institutions
 * give the same case files and duties, in whatever order the steps of a day are taken, its batches are delivered, and
 * whether everything comes once or twice. Which orders are law, {@link DeskStep.Part}, {@link DeskHistory.Trait} and
 * the lines of the steps tell.
 *
 * <p>A failure names its seed; {@code -Dhistories.seed} and {@code -Dhistories.count} play it again.
 */
class DeskHistoriesTest {

    private static final int FEW = 120;
    private static final long FIRST_SEED = 1;
    private static final int MANY = 10_000;
    private static final Manner AS_IT_IS = new Manner(0, false, false);

    @Test
    void some_histories_end_alike_in_every_order() {
        play(FEW);
    }

    @Test
    @Tag("campaign")
    void ten_thousand_histories_end_alike_in_every_order() {
        play(MANY);
    }

    private static void play(int preset) {
        long first = Long.getLong("histories.seed", FIRST_SEED);
        int count = Integer.getInteger("histories.count", preset);
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        Set<DutyKind> ofExchange = EnumSet.allOf(DutyKind.class);
        ofExchange.removeIf(kind -> kind.area() != Policy.Area.EXCHANGE);
        for (long seed = first; seed < first + count; seed++) {
            kinds.addAll(play(DeskHistories.of(seed)));
        }
        if (first == FIRST_SEED && count >= FEW) {
            assertThat(kinds)
                    .as("without every kind of duty they would prove little")
                    .containsExactlyInAnyOrderElementsOf(ofExchange);
        }
    }

    private static Set<DutyKind> play(DeskHistory history) {
        try {
            DeskSeen expected = DeskPlay.seen(history, AS_IT_IS);
            for (Manner manner : manners(history.seed())) {
                assertAlike(history, manner, expected);
            }
            return expected.dutyKinds();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("history " + history, e);
        }
    }

    private static List<Manner> manners(long seed) {
        return List.of(
                new Manner(0, true, false),
                new Manner(seed * 3 + 1, false, true),
                new Manner(seed * 3 + 2, true, true));
    }

    private static void assertAlike(DeskHistory history, Manner manner, DeskSeen expected) {
        try {
            DeskPlay.seen(history, manner).mustEqual(expected);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("played " + manner, e);
        }
    }
}
