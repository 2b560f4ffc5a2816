package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Sequence;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Track.Way;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Couriers break off at any call, several nodes send, and the road between loses batches: whatever is lost is missed, and
 * nothing is missed that is not lost.
 */
class LostBatchesTest {

    private static final Party DATABASE = YouthDatabase.INSTANCE;
    private static final Party SCHOOL = Samples.INSTITUTION;
    private static final int NOTHING = 99;

    /**
     * What happens.
     *
     * @param node which node works
     * @param breaksAt at which call of store or transport it breaks off, if it has as many
     * @param loses which of the waiting batches is lost, if so many wait
     */
    record Step(int node, int breaksAt, int loses) {}

    @Property(tries = 100)
    void what_is_lost_is_missed(@ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 999) Integer> random) {
        new Story().play(random);
    }

    /** One school that sends, on two nodes, and a youth database. */
    private static final class Story {

        private final InMemoryPostOffice office = new InMemoryPostOffice();
        private final SettableClock clock = new SettableClock(Samples.NOW);
        private final Partner school = new Partner(SCHOOL, clock);
        private final Partner database = new Partner(DATABASE, clock);
        private final Set<MessageKey> written = new HashSet<>();
        private final List<Batch> lost = new ArrayList<>();

        void play(List<Integer> random) {
            random.forEach(number -> {
                step(new Step(number % 2, number / 2 % 20, number % 7 == 0 ? number / 40 % 3 : NOTHING));
            });
            settle();

            Set<MessageKey> gone = new HashSet<>(written);
            gone.removeAll(database.taken);
            assertThat(database.taken).doesNotHaveDuplicates();
            assertThat(gone).allMatch(this::isMissed);
            assertThat(missed()).isLessThanOrEqualTo(lost.size());
            if (lost.isEmpty()) {
                assertThat(unanswered()).isZero();
            }
            sendAgain();
        }

        /** What is lost is not lost for good. */
        private void sendAgain() {
            var node = school.courier(office.transport(SCHOOL), "node-0", same -> same);
            assertThat((long) node.sendAgain(DATABASE)).isEqualTo(unanswered());
            step(new Step(0, NOTHING, NOTHING));
            assertThat(database.taken).doesNotHaveDuplicates().containsAll(written);
            assertThat(missed()).isZero();
            assertThat(unanswered()).isZero();
            assertThat(node.sendAgain(DATABASE)).isZero();
        }

        private void step(Step step) {
            String number = "E-" + written.size();
            written.add(school.sends(DATABASE, number));
            later();
            run(school, step, true);
            lose(step.loses());
            run(database, step, false);
            run(database, step, true);
            run(school, step, false);
        }

        private void later() {
            clock.set(clock.instant().plus(Duration.ofHours(5)));
        }

        private void run(Partner partner, Step step, boolean sends) {
            var calls = new AtomicInteger();
            Transport transport = Intercepted.of(
                    Transport.class,
                    office.transport(partner.store.party()),
                    call -> broken(call, calls, step.breaksAt()));
            var courier = partner.courier(
                    transport,
                    "node-" + step.node(),
                    store -> Intercepted.of(Store.class, store, call -> broken(call, calls, step.breaksAt())));
            try {
                if (sends) {
                    courier.dispatch();
                } else {
                    courier.collect();
                }
            } catch (PortException e) {
                // The node is gone; another one, or the same later, goes on.
                assertThat(e).isInstanceOf(TemporarilyUnavailable.class);
            }
        }

        /** From some call on, half-way through it, everything fails. */
        private static @Nullable Object broken(Intercepted.Call call, AtomicInteger calls, int last) throws Throwable {
            if (call.name().equals("party")) {
                return call.proceed();
            }
            int number = calls.getAndIncrement();
            if (number > last) {
                throw new TemporarilyUnavailable("gone");
            }
            Object done = call.proceed();
            if (number == last) {
                throw new TemporarilyUnavailable("gone before the answer");
            }
            return done;
        }

        private void lose(int which) {
            List<Batch> waiting = office.transport(DATABASE).fetch(100);
            if (which < waiting.size()) {
                office.transport(DATABASE).confirm(waiting.get(which).id());
                lost.add(waiting.get(which));
            }
        }

        /** Both nodes work without a break, and one more batch of each shows what was lost before it. */
        private void settle() {
            for (int node = 0; node < 2; node++) {
                for (int round = 0; round < 2; round++) {
                    step(new Step(node, NOTHING, NOTHING));
                }
            }
        }

        /** One of the batches that had it is lost, and its number is open. */
        private boolean isMissed(MessageKey message) {
            String number = '"' + message.number().value() + '"';
            return lost.stream()
                    .filter(batch -> new String(batch.content(), StandardCharsets.UTF_8).contains(number))
                    .map(batch -> Sequence.of(batch.id(), SCHOOL, DATABASE).orElseThrow())
                    .anyMatch(this::isOpen);
        }

        /** It stands in the store of its sender, to be sent again. */
        private boolean isUnanswered(MessageKey message) {
            String number = '"' + message.number().value() + '"';
            var correspondence = school.store.correspondence();
            return correspondence.standings().stream()
                    .flatMap(standing -> standing.open().stream()
                            .flatMap(open -> correspondence.sent(standing.track(), open.last()).stream()))
                    .anyMatch(content -> new String(content, StandardCharsets.UTF_8).contains(number));
        }

        private boolean isOpen(Sequence place) {
            return database.store.correspondence().standings().stream()
                    .filter(standing -> standing.track().series().equals(place.series()))
                    .flatMap(standing -> standing.open().stream())
                    .anyMatch(open -> open.has(place.number()));
        }

        private long missed() {
            return open(database, Way.RECEIVED);
        }

        private long unanswered() {
            return open(school, Way.SENT);
        }

        private static long open(Partner partner, Way way) {
            return partner.store.correspondence().standings().stream()
                    .filter(standing -> standing.track().way() == way)
                    .flatMap(standing -> standing.open().stream())
                    .mapToLong(open -> open.last() - open.first() + 1)
                    .sum();
        }
    }
}
