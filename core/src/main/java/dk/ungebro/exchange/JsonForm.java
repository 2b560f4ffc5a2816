package dk.ungebro.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.ungebro.casefile.Post;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.journal.Fact;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The one JSON mapper: names of sealed types beside their fields, values as plain text, absent fields left out. */
final class JsonForm {

    static final JsonMapper MAPPER = build();

    private JsonForm() {}

    /** Names the type of a sealed value by its simple name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    private static JsonMapper build() {
        var builder = JsonMapper.builder()
                .addModule(values())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(ignored ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT));
        Stream.of(Fact.class, Payload.class, Post.class).forEach(root -> {
            builder.addMixIn(root, Named.class);
            leaves(root).forEach(leaf -> builder.registerSubtypes(new NamedType(leaf, leaf.getSimpleName())));
        });
        return builder.build();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(JsonForm::leaves)
                : Stream.of(type);
    }

    private static SimpleModule values() {
        var module = new SimpleModule("values") {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new RecordMaker.All());
            }
        };
        module.addDeserializer(LocalDate.class, TimeReader.DAY);
        module.addDeserializer(Instant.class, TimeReader.TIME);
        text(module, YouthId.class, YouthId::value, YouthId::new);
        text(module, EventNumber.class, EventNumber::value, EventNumber::new);
        text(module, StaffId.class, StaffId::value, StaffId::new);
        text(module, ProgrammeCode.class, ProgrammeCode::value, ProgrammeCode::new);
        text(module, InterruptionCause.class, InterruptionCause::value, InterruptionCause::new);
        text(module, MessageKey.class, MessageKey::text, MessageKey::ofText);
        text(module, Party.class, Party::key, Party::ofKey);
        text(module, InstitutionNumber.class, InstitutionNumber::key, key -> (InstitutionNumber) Party.ofKey(key));
        text(module, MunicipalityCode.class, MunicipalityCode::key, key -> (MunicipalityCode) Party.ofKey(key));
        text(module, YouthDatabase.class, YouthDatabase::key, key -> YouthDatabase.INSTANCE);
        return module;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(type, new TextForm.Writer<>(type, write));
        module.addDeserializer(type, new TextForm.Reader<>(type, read));
    }
}
