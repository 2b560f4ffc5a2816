package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeCode;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.youth.YouthId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No type that travels has room for free text (R-DISC-6, R-GDPR-4). */
class NoFreeTextTest {

    /** The only types that hold a text of their own: identifiers and contact fields, each with a closed pattern. */
    static final Set<Class<?>> CLOSED = Set.of(
            ContactInfo.class,
            EventNumber.class,
            InstitutionNumber.class,
            InterruptionCause.class,
            MunicipalityCode.class,
            ProgrammeCode.class,
            StaffId.class,
            YouthId.class);

    static final List<String> FREE_TEXTS = List.of(
            "",
            "Har ADHD, og er indlagt.",
            "ring om depression!",
            "line\nfeed",
            "null\u0000",
            "x".repeat(10_000),
            "y ".repeat(5_000));

    record Note(MessageKey about, Optional<String> note) {}

    record Notes(List<Note> notes) {}

    record Open(Object anything) {}

    record WireNote(@NotNull String text) {}

    record WireOpenPattern(@Pattern(regexp = ".{0,200}") String text) {}

    @Test
    void payloads_hold_nothing_but_closed_values() {
        assertThat(new ClosedTypes(CLOSED).openParts(Payload.class)).isEmpty();
    }

    @Test
    void messages_hold_nothing_but_closed_values() {
        Set<Class<?>> withCaller = Set.of(CallerIdentity.class);
        assertThat(new ClosedTypes(CLOSED).but(withCaller).openParts(Message.class))
                .isEmpty();
    }

    @Test
    void wire_types_hold_nothing_but_closed_values() {
        assertThat(new ClosedTypes(Set.of()).openWireParts(WireMessage.class, FREE_TEXTS))
                .isEmpty();
        assertThat(new ClosedTypes(Set.of()).openWireParts(WireReceipt.class, FREE_TEXTS))
                .isEmpty();
    }

    @Test
    void a_free_text_is_caught_wherever_it_hides() {
        var types = new ClosedTypes(CLOSED);
        assertThat(types.openParts(Note.class)).containsExactly("Note.note");
        assertThat(types.openParts(Notes.class)).containsExactly("Note.note");
        assertThat(types.openParts(Open.class)).containsExactly("Open.anything");
        assertThat(types.openWireParts(WireNote.class, FREE_TEXTS)).containsExactly("WireNote.text");
        assertThat(types.openWireParts(WireOpenPattern.class, FREE_TEXTS)).containsExactly("WireOpenPattern.text");
    }

    static List<Consumer<String>> closedConstructors() {
        return List.of(
                text -> new ContactInfo(Optional.of(text), Optional.empty(), Optional.empty()),
                text -> new ContactInfo(Optional.empty(), Optional.of(text), Optional.empty()),
                text -> new ContactInfo(Optional.empty(), Optional.empty(), Optional.of(text)),
                EventNumber::new,
                InstitutionNumber::new,
                InterruptionCause::new,
                MunicipalityCode::new,
                ProgrammeCode::new,
                StaffId::new,
                YouthId::new,
                text -> CallerIdentity.automated(InstitutionNumber.of("280051"), text));
    }

    @ParameterizedTest
    @MethodSource("closedConstructors")
    void a_closed_type_refuses_every_free_text(Consumer<String> constructor) {
        assertThat(FREE_TEXTS)
                .allSatisfy(text -> assertThat(refuses(constructor, text)).isTrue());
    }

    private static boolean refuses(Consumer<String> constructor, String text) {
        try {
            constructor.accept(text);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
