package dk.ungebro.exchange;

import dk.ungebro.casefile.Violation;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Receipt;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a message, made from the types of the wire. What one kind needs beyond the others is asked of the
 * codec: a field without which it refuses an example.
 */
final class MessageSchema {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The words of a field that names one of an enum; {@code kind} is listed by {@link #kinds}. */
    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of(
            "programme", ProgrammeType.class,
            "ground", RiskGround.class,
            "basis", AdmissionBasis.class);

    private final MessageCodec codec;

    private MessageSchema(MessageCodec codec) {
        this.codec = codec;
    }

    /** The text of the document. */
    static String text(MessageCodec codec) {
        return JSON.writeValueAsString(new MessageSchema(codec).document()) + "\n";
    }

    static List<MessageKind> kinds() {
        return Stream.of(MessageKind.values())
                .filter(kind -> kind != MessageKind.ABSENCE_WARNING)
                .toList();
    }

    /** The text of the document on receipts. */
    static String receipts() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:dk.ungebro:receipt:" + WireMessage.SCHEMA);
        schema.put("title", "A receipt of Ungebro, one line of a batch");
        describe(schema, WireReceipt.class);
        property(schema, "schema").put("const", WireMessage.SCHEMA).remove("pattern");
        property(schema, "kind").put("const", WireReceipt.KIND).remove("pattern");
        words(property(schema, "level"), List.of(Receipt.Level.values()));
        ObjectNode together = schema.putObject("dependentRequired");
        together.putArray("batch").add("line");
        together.putArray("line").add("batch");
        ArrayNode either = schema.putArray("anyOf");
        require(either.addObject(), Set.of("batch"));
        require(either.addObject(), Set.of("about"));
        require(schema.putObject("if"), Set.of("code"));
        schema.putObject("then").putObject("properties").putObject("level").put("const", Receipt.Level.STORED.name());
        return JSON.writeValueAsString(schema) + "\n";
    }

    private ObjectNode document() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:dk.ungebro:message:" + WireMessage.SCHEMA);
        schema.put("title", "A message of Ungebro, one line of a batch");
        schema.put(
                "$comment",
                "Fields that are not named here are passed over by a reader and never written. A reader checks more than"
                        + " a schema can: that days exist, that the person number has a day of birth, that the caller"
                        + " belongs to the author, that nothing is reported before it happened, that the last day is"
                        + " not before the first, and that the answers on support do not contradict each other.");
        describe(schema, WireMessage.class);
        property(schema, "schema").put("const", WireMessage.SCHEMA).remove("pattern");
        words(property(schema, "kind"), kinds());
        words(property((ObjectNode) schema.get("$defs").get("Contact"), "kind"), List.of(ContactKind.values()));
        ArrayNode each = schema.putArray("allOf");
        kinds().forEach(kind -> each.add(ofKind(kind)));
        return schema;
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) schema.get("properties").get(name);
    }

    private static void describe(ObjectNode schema, Class<?> type) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ObjectNode parts = JSON.createObjectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            if (component.getType().isRecord()) {
                property.put("$ref", "#/$defs/" + component.getType().getSimpleName());
                describe(parts.putObject(component.getType().getSimpleName()), component.getType());
            } else {
                describe(property, component);
            }
        }
        require(schema, required(type));
        if (!parts.isEmpty()) {
            schema.set("$defs", parts);
        }
    }

    private static void describe(ObjectNode property, RecordComponent component) {
        property.put("type", component.getType() == Boolean.class ? "boolean" : "string");
        Pattern pattern = component.getAccessor().getAnnotation(Pattern.class);
        if (WORDS.containsKey(component.getName())) {
            words(property, List.of(WORDS.get(component.getName()).getEnumConstants()));
        } else if (pattern != null) {
            property.put("pattern", "^(?:" + pattern.regexp() + ")$");
        }
    }

    private static void words(ObjectNode property, List<? extends Enum<?>> words) {
        property.remove("pattern");
        ArrayNode names = property.putArray("enum");
        words.forEach(word -> names.add(word.name()));
    }

    private static Set<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(NotNull.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void require(ObjectNode schema, Set<String> names) {
        if (!names.isEmpty()) {
            ArrayNode required = schema.putArray("required");
            names.forEach(required::add);
        }
    }

    /** What the codec misses in a message that has nothing but its kind, and in its parts when they are there, empty. */
    private ObjectNode ofKind(MessageKind kind) {
        ObjectNode rule = JSON.createObjectNode();
        ObjectNode condition = rule.putObject("if");
        condition.putObject("properties").putObject("kind").put("const", kind.name());
        require(condition, Set.of("kind"));
        ObjectNode then = rule.putObject("then");
        Set<String> parts = parts(kind);
        require(then, parts);
        ObjectNode properties = then.putObject("properties");
        properties.putObject("author").put("pattern", isWrittenBy("I280051", kind) ? "^I" : "^M");
        for (String part : parts) {
            Set<String> fields = missed(probe(kind, parts)).stream()
                    .filter(path -> path.startsWith(part + "."))
                    .map(path -> path.substring(part.length() + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!fields.isEmpty()) {
                require(properties.putObject(part), fields);
            }
        }
        return rule;
    }

    /** The parts that a kind needs; some are asked for only when another is there. */
    private Set<String> parts(MessageKind kind) {
        Set<String> parts = new TreeSet<>();
        Set<String> further = missedParts(kind, parts);
        while (!parts.containsAll(further)) {
            parts.addAll(further);
            further = missedParts(kind, parts);
        }
        return parts;
    }

    private Set<String> missedParts(MessageKind kind, Set<String> present) {
        Set<String> parts = missed(probe(kind, present));
        parts.removeAll(required(WireMessage.class));
        parts.removeIf(path -> path.contains("."));
        return parts;
    }

    private static ObjectNode probe(MessageKind kind, Set<String> emptyParts) {
        ObjectNode line = JSON.createObjectNode().put("kind", kind.name());
        emptyParts.forEach(line::putObject);
        return line;
    }

    private Set<String> missed(ObjectNode line) {
        return violations(line).stream()
                .filter(violation -> violation.code().equals("REQUIRED"))
                .map(Violation::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isWrittenBy(String author, MessageKind kind) {
        String line = Payloads.all()
                .filter(payload -> payload.kind() == kind)
                .map(payload -> codec.encode(Payloads.message(payload)))
                .findFirst()
                .orElseThrow();
        ObjectNode changed = (ObjectNode) JSON.readTree(line);
        changed.put("author", author);
        return violations(changed).stream()
                .noneMatch(violation -> violation.path().equals("author"));
    }

    private List<Violation> violations(ObjectNode line) {
        return codec.decode(JSON.writeValueAsString(line)) instanceof Decoded.NotUnderstood wrong
                ? wrong.violations()
                : List.of();
    }
}
