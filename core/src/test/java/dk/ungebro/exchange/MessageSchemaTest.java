package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.ungebro.Documents;
import dk.ungebro.casefile.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema that is published is that of the types, and says what the codec does. With {@code -Ddocuments.write=true}
 * it is written instead of compared.
 */
class MessageSchemaTest {

    private static final MessageCodec CODEC = new MessageCodec(new TinyRegister(TinyRegister.CPR));
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MessageSchema.text(CODEC), InputFormat.JSON);

    /** Where more is looked at than a schema can say. */
    private static final Set<String> BEYOND = Set.of(
            "cpr",
            "occurredOn",
            "reportedAt",
            "caller.controller",
            "education.studyStart",
            "education.plannedEnd",
            "reference.admission",
            "subscription.from",
            "subscription.lastDay",
            "support.noSupportNeed");

    private static final List<String> VALUES = List.of(
            "",
            "1",
            "2",
            "ADMISSION",
            "RISK",
            "FGU",
            "PERSON",
            "M101",
            "I280051",
            "UDB",
            "I280051/A-1",
            "M101/A-1",
            "2024-08-12",
            "2024-02-30",
            "2031-01-01",
            "2024-08-12T07:00:00Z",
            "7503024001",
            "æøå",
            "12345678",
            "unge@by.example",
            "a b",
            "line\nfeed");

    @AfterAll
    @AfterContainer
    static void close() {
        CODEC.close();
    }

    private static List<String> lines() {
        return Payloads.sent()
                .map(payload -> CODEC.encode(Payloads.message(payload)))
                .toList();
    }

    private static boolean isValid(String line) {
        return SCHEMA.validate(line, InputFormat.JSON).isEmpty();
    }

    @Test
    void the_published_schema_is_that_of_the_types() throws IOException {
        Path document = Documents.folder().resolve("schema/message-1.schema.json");
        String text = MessageSchema.text(CODEC);
        if (Documents.areWritten()) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, text);
        }
        assertThat(Files.readString(document)).isEqualTo(text);
    }

    @Test
    void what_is_written_is_valid() {
        assertThat(lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Property(tries = 2_000)
    void schema_and_codec_agree(@ForAll("changed") String line) {
        Decoded decoded = CODEC.decode(line);
        if (isValid(line)) {
            assertThat(paths(decoded)).as(line).isSubsetOf(BEYOND);
        } else {
            assertThat(decoded).as(line).isInstanceOf(Decoded.NotUnderstood.class);
        }
    }

    private static List<String> paths(Decoded decoded) {
        return decoded instanceof Decoded.NotUnderstood wrong
                ? wrong.violations().stream().map(Violation::path).toList()
                : List.of();
    }

    /** Lines with up to three of their fields left out or given another value. */
    @Provide
    Arbitrary<String> changed() {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.integers().between(0, 60), Arbitraries.of(VALUES), Arbitraries.of(true, false))
                .as(Change::new);
        return Combinators.combine(
                        Arbitraries.of(lines()), change.list().ofMinSize(0).ofMaxSize(3))
                .as(MessageSchemaTest::apply);
    }

    private record Change(int place, String value, boolean removed) {}

    private static String apply(String line, List<Change> changes) {
        ObjectNode root = (ObjectNode) JSON.readTree(line);
        changes.forEach(change -> apply(root, change));
        return JSON.writeValueAsString(root);
    }

    private static void apply(ObjectNode root, Change change) {
        List<ObjectNode> objects = Stream.concat(
                        Stream.of(root),
                        root.values().stream().filter(JsonNode::isObject).map(ObjectNode.class::cast))
                .toList();
        ObjectNode object = objects.get(change.place() % objects.size());
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(change.place() % names.size());
        if (change.removed()) {
            object.remove(name);
        } else if (object.get(name).isString()) {
            object.put(name, change.value());
        } else if (object.get(name).isBoolean()) {
            object.put(name, !object.get(name).booleanValue());
        }
    }
}
