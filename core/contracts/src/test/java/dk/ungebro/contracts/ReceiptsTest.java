package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.Tick;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.TemporarilyUnavailable;
import dk.ungebro.port.Transport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What parties tell each other of what they got: an institution, the youth database, a municipality. */
class ReceiptsTest {

    private static final Party DATABASE = YouthDatabase.INSTANCE;

    private final InMemoryPostOffice office = new InMemoryPostOffice();
    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Partner school = new Partner(Samples.INSTITUTION, clock);
    private final Partner database = new Partner(DATABASE, clock);
    private final Partner city = new Partner(Samples.MUNICIPALITY, clock);

    private Tick dispatched(Partner partner) {
        return partner.courier(transport(partner)).dispatch();
    }

    private Tick collected(Partner partner) {
        return partner.courier(transport(partner)).collect();
    }

    private Transport transport(Partner partner) {
        return office.transport(partner.store.party());
    }

    private void arrives(Partner at, Party from, String id, List<String> lines) {
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        office.transport(from).send(new Batch(id, from, at.store.party(), lines.size(), content));
    }

    /** What waits for a party, taken away. */
    private List<Receipt> told(Party party) {
        List<Batch> batches = office.transport(party).fetch(100);
        batches.forEach(batch -> office.transport(party).confirm(batch.id()));
        return batches.stream()
                .flatMap(batch -> new String(batch.content(), StandardCharsets.UTF_8).lines())
                .map(line -> ((Decoded.Told) school.codec.decode(line)).receipt())
                .toList();
    }

    private Level level(Partner partner, MessageKey key) {
        return partner.receipt(key).orElseThrow().level();
    }

    @Test
    void each_line_of_a_batch_is_answered() {
        String line = city.codec.encode(city.admission("E-1"));
        arrives(city, DATABASE, "b-1", List.of(line, "no message", line.replace("1090", "1091"), "{}"));
        collected(city);
        dispatched(city);

        assertThat(told(DATABASE))
                .extracting(Receipt::line, Receipt::about, Receipt::level, Receipt::code)
                .containsExactly(
                        tuple(place("b-1", 1), key("E-1"), Level.VALID, Optional.empty()),
                        tuple(place("b-1", 2), Optional.empty(), Level.STORED, Optional.of("UNREADABLE")),
                        tuple(place("b-1", 3), key("E-1"), Level.STORED, Optional.of("EVENT_NUMBER_CONFLICT")),
                        tuple(place("b-1", 4), Optional.empty(), Level.STORED, Optional.of("REQUIRED")));
    }

    private static Optional<Receipt.Line> place(String batch, int line) {
        return Optional.of(new Receipt.Line(batch, line));
    }

    private static Optional<MessageKey> key(String number) {
        return Optional.of(Samples.key(number));
    }

    @Test
    void the_same_batch_again_gets_the_same_answer() {
        List<String> lines = List.of(city.codec.encode(city.admission("E-1")), "no message");
        arrives(city, DATABASE, "b-1", lines);
        collected(city);
        dispatched(city);
        List<Receipt> first = told(DATABASE);
        arrives(city, DATABASE, "b-1", lines);

        assertThat(collected(city).duplicates()).isEqualTo(1);
        dispatched(city);
        assertThat(told(DATABASE)).isEqualTo(first).hasSize(2);
    }

    @Test
    void an_answer_waits_before_its_batch_is_confirmed() {
        arrives(city, DATABASE, "b-1", List.of(city.codec.encode(city.admission("E-1"))));
        Transport broken = Intercepted.of(Transport.class, transport(city), call -> {
            if (call.name().equals("confirm")) {
                throw new TemporarilyUnavailable("cut off");
            }
            return call.proceed();
        });

        assertThatThrownBy(() -> city.courier(broken).collect()).isInstanceOf(TemporarilyUnavailable.class);
        assertThat(dispatched(city).receipts()).isEqualTo(1);
    }

    @Test
    void receipts_are_not_answered() {
        school.sends(DATABASE, "E-1");
        dispatched(school);
        collected(database);
        assertThat(dispatched(database).receipts()).isEqualTo(1);
        assertThat(collected(school).receipts()).isEqualTo(1);
        assertThat(dispatched(school).moved()).isFalse();
    }

    @Test
    void the_author_learns_that_a_message_was_taken_in() {
        MessageKey message = school.sends(DATABASE, "E-1");
        dispatched(school);
        assertThat(school.receipt(message)).isEmpty();
        collected(database);
        dispatched(database);
        collected(school);
        assertThat(level(school, message)).isEqualTo(Level.VALID);
    }

    @Test
    void what_a_partner_does_not_take_in_is_held_for_a_person_at_the_author() {
        MessageKey message = school.sends(DATABASE, "E-1");
        database.handle(database.admission("E-1"), "0".repeat(64));
        dispatched(school);
        collected(database);
        dispatched(database);

        assertThat(collected(school).quarantined()).isEqualTo(1);
        assertThat(school.receipt(message).flatMap(Receipt::code)).hasValue("EVENT_NUMBER_CONFLICT");
        assertThat(school.store.outbox().held("refused/" + message.text()).map(Quarantined::code))
                .hasValue("EVENT_NUMBER_CONFLICT");
    }

    @Test
    void the_author_learns_that_somebody_saw_a_message_and_acted_on_it() {
        MessageKey message = school.sends(DATABASE, "E-1");
        dispatched(school);
        collected(database);
        database.sends(Samples.MUNICIPALITY, "E-1");
        dispatched(database);
        collected(city);

        city.courier(transport(city)).tell(Level.SHOWN, List.of(message, message));
        carry();
        assertThat(level(school, message)).isEqualTo(Level.SHOWN);

        city.courier(transport(city)).tell(Level.ACTED_ON, List.of(message));
        carry();
        assertThat(level(school, message)).isEqualTo(Level.ACTED_ON);
    }

    /** From the municipality to the institution. */
    private void carry() {
        for (Partner partner : List.of(city, database, school)) {
            collected(partner);
            dispatched(partner);
        }
    }

    @Test
    void what_a_municipality_does_not_take_in_comes_back_to_the_institution() {
        MessageKey message = school.sends(DATABASE, "E-1");
        city.handle(city.admission("E-1"), "0".repeat(64));
        dispatched(school);
        collected(database);
        database.sends(Samples.MUNICIPALITY, "E-1");
        dispatched(database);
        carry();

        assertThat(database.store.outbox().held("refused/" + message.text())).isPresent();
        assertThat(school.store.outbox().held("refused/" + message.text())).isPresent();
        assertThat(level(school, message)).isEqualTo(Level.VALID);
    }

    @Test
    void only_what_was_taken_in_is_told_of_and_only_that_a_person_did_something() {
        city.courier(transport(city)).tell(Level.SHOWN, List.of(Samples.key("E-9")));
        assertThat(dispatched(city).receipts()).isZero();
        for (Level level : List.of(Level.STORED, Level.VALID)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> city.courier(transport(city)).tell(level, List.of()));
        }
    }

    @Test
    void what_is_held_is_tried_again_when_the_reason_is_mended() {
        String line = city.codec.encode(city.admission("E-1"));
        city.store.outbox().quarantine(new Quarantined("b-1.1", Samples.NOW, "UNREADABLE", line));
        city.store.outbox().quarantine(new Quarantined("b-1.2", Samples.NOW, "UNREADABLE", "no message"));
        city.store.outbox().quarantine(new Quarantined("b-1.3", Samples.NOW, "CONFLICT", line.replace("1090", "1091")));
        city.store.outbox().assign("b-1.2", Optional.of(StaffId.of("anne")));
        var courier = city.courier(transport(city));

        assertThat(courier.tryAgain("b-1.1")).isTrue();
        assertThat(courier.tryAgain("b-1.1")).isFalse();
        assertThat(courier.tryAgain("b-1.2")).isFalse();
        assertThat(courier.tryAgain("b-1.3")).isFalse();
        assertThat(city.taken).containsExactly(Samples.key("E-1"));
        assertThat(city.store.outbox().quarantined(10))
                .extracting(Quarantined::id, Quarantined::owner)
                .containsExactly(tuple("b-1.2", Optional.of(StaffId.of("anne"))), tuple("b-1.3", Optional.empty()));
        dispatched(city);
        assertThat(told(DATABASE)).containsExactly(Receipt.of(Samples.key("E-1"), Level.VALID));
    }

    @Test
    void an_item_that_is_held_waits_again_to_be_sent() {
        city.sends(DATABASE, "E-1");
        String id = Samples.key("E-1").text() + ">" + DATABASE.key();
        String post = dk.ungebro.exchange.StoreCodec.write(
                new dk.ungebro.casefile.Post.MessagePost(city.admission("E-1"), DATABASE, Optional.empty()));
        city.store.outbox().settle(List.of(id));
        city.store.outbox().quarantine(new Quarantined(id, Samples.NOW, "YOUTH_UNKNOWN", post));

        assertThat(city.courier(transport(city)).tryAgain(id)).isTrue();
        assertThat(city.store.outbox().quarantined(10)).isEmpty();
        assertThat(dispatched(city).sent()).isEqualTo(1);
    }
}
