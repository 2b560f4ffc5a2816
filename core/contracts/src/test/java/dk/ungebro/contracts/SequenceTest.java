package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.exchange.Concern;
import dk.ungebro.exchange.Concern.Kind;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.Patience;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Sequence;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Batches are counted, so that one that never comes is missed, and one that is never answered. */
class SequenceTest {

    private static final Party DATABASE = YouthDatabase.INSTANCE;
    private static final Party SCHOOL = Samples.INSTITUTION;

    private final InMemoryPostOffice office = new InMemoryPostOffice();
    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Partner school = new Partner(SCHOOL, clock);
    private final Partner database = new Partner(DATABASE, clock);

    /** The nodes of the school, which are not started anew in between. */
    private final Map<String, Courier> nodes = new HashMap<>();

    /** Sends one message and tells the id of its batch. */
    private String sent(String number, String node) {
        school.sends(DATABASE, number);
        nodes.computeIfAbsent(node, name -> school.courier(office.transport(SCHOOL), name, same -> same))
                .dispatch();
        return office.transport(DATABASE).fetch(100).stream()
                .filter(batch -> new String(batch.content(), StandardCharsets.UTF_8).contains('"' + number + '"'))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<Long> number(String batch) {
        return Sequence.of(batch, SCHOOL, DATABASE).map(Sequence::number);
    }

    private long collected(Partner partner) {
        return partner.courier(office.transport(partner.store.party()))
                .collect()
                .missing();
    }

    private List<Open> open(Partner partner) {
        return partner.store.correspondence().standings().stream()
                .flatMap(standing -> standing.open().stream())
                .toList();
    }

    private List<Concern> concerns(Partner partner, Duration later) {
        clock.set(Samples.NOW.plus(later));
        return partner.courier(office.transport(partner.store.party())).concerns(Patience.DEFAULT);
    }

    @Test
    void each_node_counts_its_batches_to_each_partner() {
        assertThat(number(sent("E-1", "one"))).hasValue(1L);
        assertThat(number(sent("E-2", "one"))).hasValue(2L);
        assertThat(number(sent("E-3", "two"))).hasValue(1L);
        String last = sent("E-4", "one");
        assertThat(number(last)).hasValue(3L);
        assertThat(last).matches("I280051-UDB-[0-9a-f]{8}-0000000003-[0-9a-f]{24}");
        assertThat(Sequence.of(last, DATABASE, SCHOOL)).isEmpty();
        assertThat(Sequence.of(last.replace("0000000003", "0000000000"), SCHOOL, DATABASE))
                .isEmpty();
    }

    @Test
    void a_batch_that_could_not_be_handed_over_is_handed_over_first_and_as_it_was() {
        school.sends(DATABASE, "E-1");
        Transport broken = Intercepted.of(Transport.class, office.transport(SCHOOL), call -> {
            throw new TemporarilyUnavailable("cut off");
        });
        school.courier(broken).dispatch();
        assertThat(open(school)).containsExactly(new Open(1, 1, Samples.NOW));

        clock.set(Samples.NOW.plusSeconds(600));
        assertThat(number(sent("E-2", "node"))).hasValue(2L);
        assertThat(office.transport(DATABASE).fetch(9)).extracting(Batch::count).containsExactly(1, 1);
        assertThat(collected(database)).isZero();
        assertThat(database.taken).hasSize(2);
    }

    @Test
    void a_batch_that_never_comes_is_missed_until_it_comes() {
        sent("E-1", "node");
        String lost = sent("E-2", "node");
        Batch batch = office.transport(DATABASE).fetch(9).get(1);
        assertThat(batch.id()).isEqualTo(lost);
        office.transport(DATABASE).confirm(lost);
        sent("E-3", "node");

        assertThat(collected(database)).isEqualTo(1);
        assertThat(concerns(database, Duration.ZERO))
                .extracting(Concern::kind, Concern::partner, Concern::since)
                .containsExactly(tuple(Kind.BATCHES_MISSING, SCHOOL, Samples.NOW));
        assertThat(concerns(database, Duration.ZERO).get(0).da()).contains("I280051", "nr. 2");
        assertThat(concerns(database, Duration.ZERO).get(0).en()).contains("I280051", "no. 2");

        office.transport(SCHOOL).send(batch);
        assertThat(collected(database)).isZero();
        assertThat(concerns(database, Duration.ZERO)).isEmpty();
    }

    @Test
    void a_batch_that_is_not_answered_is_a_concern_after_two_days() {
        sent("E-1", "node");
        Instant later = Samples.NOW.plus(Duration.ofDays(1));
        clock.set(later);
        sent("E-2", "node");

        assertThat(concerns(school, Duration.ofDays(2))).isEmpty();
        assertThat(concerns(school, Duration.ofDays(2).plusSeconds(1)))
                .extracting(Concern::kind, Concern::since)
                .containsExactly(tuple(Kind.NO_ANSWER, Samples.NOW));
        assertThat(concerns(school, Duration.ofDays(4))).hasSize(2);

        collected(database);
        database.courier(office.transport(DATABASE)).dispatch();
        collected(school);
        assertThat(open(school)).isEmpty();
        assertThat(concerns(school, Duration.ofDays(4))).isEmpty();
    }

    @Test
    void a_partner_that_was_heard_and_falls_silent_is_a_concern_after_fourteen_days() {
        sent("E-1", "node");
        collected(database);
        database.courier(office.transport(DATABASE)).dispatch();
        collected(school);

        for (Partner each : List.of(school, database)) {
            assertThat(concerns(each, Duration.ofDays(14))).isEmpty();
            assertThat(concerns(each, Duration.ofDays(14).plusSeconds(1)))
                    .extracting(Concern::kind, Concern::since)
                    .containsExactly(tuple(Kind.SILENT, Samples.NOW));
        }
        assertThat(concerns(school, Duration.ofDays(15)).get(0).partner()).isEqualTo(DATABASE);
    }

    @Test
    void an_answer_that_comes_before_the_sender_has_noted_its_batch_counts() {
        school.sends(DATABASE, "E-1");
        Transport quick = Intercepted.of(Transport.class, office.transport(SCHOOL), call -> {
            Object done = call.proceed();
            if (call.name().equals("send")) {
                collected(database);
                database.courier(office.transport(DATABASE)).dispatch();
                collected(school);
            }
            return done;
        });
        school.courier(quick).dispatch();
        assertThat(open(school)).isEmpty();
        assertThat(school.store.correspondence().standings().get(1).last()).isEqualTo(1);
        assertThat(number(sent("E-2", "node"))).hasValue(2L);
    }

    @Test
    void what_a_killed_node_may_not_have_handed_over_is_handed_over_when_it_is_back() {
        school.sends(DATABASE, "E-1");
        Transport broken = Intercepted.of(Transport.class, office.transport(SCHOOL), call -> {
            throw new IllegalStateException("killed");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> school.courier(broken).dispatch());
        assertThat(office.transport(DATABASE).fetch(9)).isEmpty();

        clock.set(Samples.NOW.plusSeconds(600));
        sent("E-2", "other");
        assertThat(office.transport(DATABASE).fetch(9)).extracting(Batch::count).containsExactly(2);

        Courier back = school.courier(office.transport(SCHOOL));
        back.dispatch();
        back.dispatch();
        assertThat(office.transport(DATABASE).fetch(9)).extracting(Batch::count).containsExactlyInAnyOrder(1, 2);
        assertThat(collected(database)).isZero();
        assertThat(database.taken).hasSize(2);
    }

    @Test
    void an_answer_to_what_was_never_sent_changes_nothing() {
        String batch = sent("E-1", "node");
        String never = batch.replace("0000000001", "0000000900");
        var receipt = new Receipt(
                Optional.of(new Receipt.Line(never, 1)),
                Optional.of(Samples.key("E-1")),
                Level.VALID,
                Optional.empty());
        byte[] line = (MessageCodec.encode(receipt) + "\n").getBytes(StandardCharsets.UTF_8);
        office.transport(DATABASE).send(new Batch("b-1", DATABASE, SCHOOL, 1, line));
        collected(school);

        assertThat(school.store.correspondence().standings())
                .extracting(Standing::last)
                .containsExactly(0L, 1L);
        assertThat(open(school)).hasSize(1);
    }

    @Test
    void batches_without_a_number_leave_no_gap() {
        byte[] line = (school.codec.encode(school.admission("E-1")) + "\n").getBytes(StandardCharsets.UTF_8);
        office.transport(SCHOOL).send(new Batch("by-hand", SCHOOL, DATABASE, 1, line));
        assertThat(collected(database)).isZero();
        assertThat(concerns(database, Duration.ZERO)).isEmpty();
        assertThat(concerns(database, Duration.ofDays(15))).hasSize(1);
    }
}
