package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.ungebro.Documents;
import dk.ungebro.casefile.Violation;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Receipts on the wire: schema, codec and what is kept agree, as for messages. */
class ReceiptFormTest {

    private static final MessageCodec CODEC = new MessageCodec(new TinyRegister(TinyRegister.CPR));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MessageSchema.receipts(), InputFormat.JSON);

    private static final Optional<Receipt.Line> PLACE =
            Optional.of(new Receipt.Line("I280051-UDB-00ff00ff-0000000017-0123456789abcdef01234567", 3));
    private static final Optional<MessageKey> ABOUT =
            Optional.of(new MessageKey(Party.ofKey("I280051"), EventNumber.of("E-17")));

    private static final List<Receipt> RECEIPTS = List.of(
            new Receipt(PLACE, ABOUT, Level.VALID, Optional.empty()),
            new Receipt(PLACE, ABOUT, Level.STORED, Optional.of("EVENT_NUMBER_CONFLICT")),
            new Receipt(PLACE, Optional.empty(), Level.STORED, Optional.of("UNREADABLE")),
            new Receipt(PLACE, ABOUT, Level.STORED, Optional.empty()),
            Receipt.of(ABOUT.orElseThrow(), Level.SHOWN),
            Receipt.of(ABOUT.orElseThrow(), Level.ACTED_ON));

    @AfterAll
    @AfterContainer
    static void close() {
        CODEC.close();
    }

    @Test
    void a_receipt_about_a_municipality_that_there_is_not_is_told_and_leaves_the_other_lines() {
        String sound = MessageCodec.encode(RECEIPTS.get(0));
        String wrong = sound.replace("I280051/E-17", "M999/E-17");
        assertThat(wrong).isNotEqualTo(sound);

        List<Decoded> decoded = CODEC.decode(List.of(wrong, sound));

        assertThat(((Decoded.NotUnderstood) decoded.get(0)).violations())
                .extracting(Violation::path)
                .containsExactly("about");
        assertThat(decoded.get(1)).isEqualTo(new Decoded.Told(RECEIPTS.get(0)));
    }

    @Test
    void the_published_schema_is_that_of_the_types() throws IOException {
        Path document = Documents.folder().resolve("schema/receipt-1.schema.json");
        if (Documents.areWritten()) {
            Files.writeString(document, MessageSchema.receipts());
        }
        assertThat(Files.readString(document)).isEqualTo(MessageSchema.receipts());
    }

    @Test
    void what_is_written_is_valid_kept_and_read() throws IOException {
        Path file = Documents.folder().resolve("schema/kept/receipt-1.jsonl");
        List<String> written = RECEIPTS.stream().map(MessageCodec::encode).toList();
        if (Documents.areWritten() && !Files.exists(file)) {
            Files.write(file, written);
        }
        assertThat(Files.readAllLines(file)).containsAll(written);
        for (String line : Files.readAllLines(file)) {
            assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
            Receipt receipt = ((Decoded.Told) CODEC.decode(line)).receipt();
            assertThat(CODEC.decode(MessageCodec.encode(receipt))).isEqualTo(new Decoded.Told(receipt));
        }
        assertThat(RECEIPTS)
                .allSatisfy(receipt ->
                        assertThat(CODEC.decode(MessageCodec.encode(receipt))).isEqualTo(new Decoded.Told(receipt)));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wrong = (Decoded.NotUnderstood) CODEC.decode(
                "{\"kind\":\"RECEIPT\",\"batch\":\"a b\",\"about\":\"X\",\"level\":\"READ\",\"code\":\"no code\"}");
        assertThat(wrong.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("schema", "batch", "line", "about", "level", "code");
        var bare = (Decoded.NotUnderstood) CODEC.decode("{\"schema\":\"1\",\"kind\":\"RECEIPT\",\"level\":\"VALID\"}");
        assertThat(bare.violations()).extracting(Violation::path).containsExactly("about");
    }

    @Property(tries = 1_000)
    void schema_and_codec_agree(@ForAll("changed") Map<String, String> fields) {
        String line = JsonMapper.shared().writeValueAsString(fields);
        assertThat(CODEC.decode(line) instanceof Decoded.Told)
                .as(line)
                .isEqualTo(SCHEMA.validate(line, InputFormat.JSON).isEmpty());
    }

    /** Some of the fields, some of them with a value of another. */
    @Provide
    Arbitrary<Map<String, String>> changed() {
        List<String> values = Stream.of(
                        "1", "RECEIPT", "b-1", "0", "I280051/E-1", "STORED", "VALID", "SHOWN", "ODD", "")
                .toList();
        Map<String, Arbitrary<String>> fields = Map.of(
                "schema", Arbitraries.just("1"),
                "batch", Arbitraries.of(values),
                "line", Arbitraries.of("1", "7", "0", "x", ""),
                "about", Arbitraries.of(values),
                "level", Arbitraries.of(values),
                "code", Arbitraries.of(values));
        Arbitrary<Map<String, String>> all = Arbitraries.just(Map.of("kind", "RECEIPT"));
        for (var field : fields.entrySet()) {
            all = Combinators.combine(all, field.getValue().injectNull(0.3)).as((before, value) -> {
                Map<String, String> more = new TreeMap<>(before);
                if (value != null) {
                    more.put(field.getKey(), value);
                }
                return more;
            });
        }
        return all;
    }
}
