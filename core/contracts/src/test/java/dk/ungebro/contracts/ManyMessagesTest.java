package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.Reception;
import dk.ungebro.party.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.lifecycle.AfterContainer;

/** Messages that are taken in together leave what they leave one by one, also when another node is faster with one. */
class ManyMessagesTest {

    private static final int TRIES = 300;
    private static final int MOST_BATCHES = 3;
    private static final int MOST_MESSAGES = 12;
    private static final Set<String> SEEN = new HashSet<>();
    private static int tried;

    /** Messages that arrive together, and which of them another node takes in meanwhile: none if the number is too large. */
    record Load(List<Arriving> messages, int elsewhere) {

        List<Understood> understood() {
            return messages.stream().map(Arriving::message).toList();
        }

        Optional<Understood> meanwhile() {
            return elsewhere < messages.size()
                    ? Optional.of(messages.get(elsewhere).message())
                    : Optional.empty();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_municipality_takes_in_many_as_one_by_one(@ForAll("loads") List<Load> loads) {
        alike(IntakeWorld.CITY, loads);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void an_institution_takes_in_many_as_one_by_one(@ForAll("loads") List<Load> loads) {
        alike(DeskWorld.SCHOOLS.get(0), loads);
    }

    private static void alike(Party party, List<Load> loads) {
        var together = new IntakeWorld(party);
        var oneByOne = new IntakeWorld(party);
        for (Load load : loads) {
            List<Reception> receipts = new ArrayList<>();
            boolean disturbed = together.together(load.understood(), load.meanwhile(), receipts);
            if (disturbed) {
                load.meanwhile().ifPresent(oneByOne::elsewhere);
                SEEN.add("disturbed");
            }
            List<Reception> expected = load.understood().stream()
                    .map(each -> oneByOne.handler.handle(each.message(), each.digest()))
                    .toList();
            expected.forEach(receipt -> SEEN.add(
                    party.key() + " " + receipt.code().orElse(receipt.verdict().name())));
            assertThat(receipts).hasSameSizeAs(expected);
            for (int each = 0; each < expected.size(); each++) {
                if (!disturbed || !refusedBefore(receipts.get(each), load)) {
                    assertThat(receipts.get(each)).isEqualTo(expected.get(each));
                }
            }
            together.later(Duration.ofHours(1));
            oneByOne.later(Duration.ofHours(1));
        }
        Map<String, Object> left = together.seen();
        assertThat(left).isEqualTo(oneByOne.seen());
        if (String.valueOf(left.get("outbox")).contains("LetterPost")) {
            SEEN.add("letter");
        }
        tried++;
    }

    /** What is refused for itself may be so before the other node has taken in a message of that number, or after. */
    private static boolean refusedBefore(Reception receipt, Load load) {
        return Set.of("YOUTH_UNKNOWN", "NOT_FOR_THIS_PARTY")
                        .contains(receipt.code().orElse(""))
                && load.meanwhile()
                        .filter(other -> other.message().key().equals(receipt.key()))
                        .isPresent();
    }

    /** A test of the messages: without all that can become of them they would prove little. */
    @AfterContainer
    static void the_messages_came_to_every_end() {
        if (tried == 2 * TRIES) {
            Set<String> ends = new HashSet<>(Set.of("disturbed", "letter"));
            for (Party party : List.of(IntakeWorld.CITY, DeskWorld.SCHOOLS.get(0))) {
                for (String end : List.of(
                        "STORED", "DUPLICATE", "EVENT_NUMBER_CONFLICT", "YOUTH_UNKNOWN", "NOT_FOR_THIS_PARTY")) {
                    ends.add(party.key() + " " + end);
                }
            }
            assertThat(SEEN).containsExactlyInAnyOrderElementsOf(ends);
        }
    }

    @Provide
    Arbitrary<List<Load>> loads() {
        Arbitrary<Arriving> message = Combinators.combine(upTo(4), upTo(2), upTo(8), upTo(Arriving.KINDS), upTo(3))
                .as(Arriving::new);
        return Combinators.combine(message.list().ofMaxSize(MOST_MESSAGES), upTo(3 * MOST_MESSAGES))
                .as(Load::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_BATCHES);
    }

    private static Arbitrary<Integer> upTo(int end) {
        return Arbitraries.integers().between(0, end - 1).withDistribution(RandomDistribution.uniform());
    }
}
