package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.casefile.Violation;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.DataRejected;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {

    private static final MessageCodec CODEC = new MessageCodec(new TinyRegister(TinyRegister.CPR));
    private static final MessageCodec CHANGED = new MessageCodec(new TinyRegister(CprNumber.of("7503024002")));

    @AfterAll
    static void close() {
        CODEC.close();
        CHANGED.close();
    }

    static Stream<Payload> sent() {
        return Payloads.sent();
    }

    private static String line(MessageKind kind) {
        return sent().filter(payload -> payload.kind() == kind)
                .map(payload -> CODEC.encode(Payloads.message(payload)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faults(String line) {
        Decoded decoded = CODEC.decode(line);
        assertThat(decoded).isInstanceOf(Decoded.NotUnderstood.class);
        return ((Decoded.NotUnderstood) decoded)
                .violations().stream()
                        .map(violation -> violation.path() + " " + violation.code())
                        .toList();
    }

    @Test
    void payloads_of_all_kinds_are_tried() {
        var kinds = EnumSet.noneOf(MessageKind.class);
        Payloads.all().map(Payload::kind).forEach(kinds::add);
        assertThat(kinds).containsExactly(MessageKind.values());
    }

    @ParameterizedTest
    @MethodSource("sent")
    void what_is_written_is_read_again(Payload payload) {
        Message message = Payloads.message(payload);
        assertThat(CODEC.decode(CODEC.encode(message)))
                .isEqualTo(new Decoded.Understood(message, MessageCodec.digest(message)));
    }

    @ParameterizedTest
    @MethodSource("sent")
    void a_message_is_one_line_and_carries_the_number_once(Payload payload) {
        String line = CODEC.encode(Payloads.message(payload));
        assertThat(line).doesNotContain("\n", "\r").containsOnlyOnce("7503024001");
        assertThat(line).doesNotContain("youth-0001");
    }

    @ParameterizedTest
    @MethodSource("sent")
    void the_digest_does_not_depend_on_the_person_number(Payload payload) {
        Message message = Payloads.message(payload);
        Decoded decoded = CHANGED.decode(CHANGED.encode(message));
        assertThat(CHANGED.encode(message)).isNotEqualTo(CODEC.encode(message));
        assertThat(((Decoded.Understood) decoded).digest()).isEqualTo(MessageCodec.digest(message));
    }

    @Test
    void different_contents_have_different_digests() {
        assertThat(Payloads.all().map(payload -> MessageCodec.digest(Payloads.message(payload))))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08-12T07:00:00Z", "2024-08-12T07:00:00.100Z", "2024-08-12T07:00:00.123456Z"})
    void times_are_read_to_the_microsecond(Instant reportedAt) {
        Message some = Payloads.message(new Payload.Completion());
        var caller = CallerIdentity.automated(some.key().author(), "batch");
        var message = new Message(some.key(), some.youth(), some.occurredOn(), reportedAt, caller, some.payload());
        assertThat(((Decoded.Understood) CODEC.decode(CODEC.encode(message))).message())
                .isEqualTo(message);
    }

    @Test
    void a_recorded_absence_warning_never_arrives() {
        String line = CODEC.encode(Payloads.message(new Payload.AbsenceWarning()));
        assertThat(faults(line)).containsExactly("kind MALFORMED");
    }

    @Test
    void a_youth_without_a_number_cannot_be_sent() {
        Message some = Payloads.message(new Payload.Completion());
        var message = new Message(
                some.key(),
                YouthId.of("nobody-1"),
                some.occurredOn(),
                some.reportedAt(),
                some.caller(),
                some.payload());
        assertThatThrownBy(() -> CODEC.encode(message)).isInstanceOf(DataRejected.class);
    }

    @Test
    void five_faults_are_told_at_once_with_their_paths() {
        String line = line(MessageKind.ADMISSION)
                .replace("\"7503024001\"", "\"750302-4001\"")
                .replace("\"E-17\"", "\"E 17\"")
                .replace("\"2024-08-12T07", "\"2024-08-12 07")
                .replace("\"1234\"", "\"12345\"")
                .replace("\"unge@by.example\"", "\"ring om depression\"");
        assertThat(faults(line))
                .containsExactly(
                        "contact.email MALFORMED",
                        "cpr MALFORMED",
                        "education.code MALFORMED",
                        "number MALFORMED",
                        "reportedAt MALFORMED");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(faults("{}"))
                .containsExactly(
                        "author REQUIRED",
                        "caller REQUIRED",
                        "cpr REQUIRED",
                        "kind REQUIRED",
                        "number REQUIRED",
                        "occurredOn REQUIRED",
                        "reportedAt REQUIRED",
                        "schema REQUIRED");
    }

    @Test
    void a_violation_never_repeats_the_value() {
        String line = line(MessageKind.ADMISSION).replace("unge@by.example", "ring om depression");
        var decoded = (Decoded.NotUnderstood) CODEC.decode(line);
        assertThat(decoded.violations())
                .extracting(Violation::toString)
                .noneMatch(text -> text.contains("depression") || text.contains("7503024001"));
    }

    @ParameterizedTest
    @CsvSource({
        "7503024001, 9902024001, cpr",
        "VOCATIONAL, COOKING, education.programme",
        "2024-08-12\", 2024-02-30\", occurredOn",
        "2026-08-12, 2024-08-11, education.plannedEnd",
        "ADMISSION, PARTY, kind",
        "I280051\", M411\", author"
    })
    void values_of_the_right_form_that_do_not_exist_are_refused(String value, String other, String path) {
        assertThat(faults(line(MessageKind.ADMISSION).replace(value, other))).contains(path + " MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"noSupportNeed\":true', '\"noSupportNeed\":false'",
        "'\"academicNeed\":false', '\"academicNeed\":true'",
        "'\"socialPersonalOrHealthNeed\":false', '\"socialPersonalOrHealthNeed\":true'",
        "'\"needDocumented\":false', '\"needDocumented\":true'"
    })
    void contradictions_in_the_support_items_are_refused(String item, String turned) {
        String line = line(MessageKind.SUPPORT_NOTICE);
        assertThat(line).contains(item);
        assertThat(faults(line.replace(item, turned))).containsExactly("support.noSupportNeed MALFORMED");
    }

    @Test
    void a_support_item_that_is_left_out_is_missed() {
        assertThat(faults(line(MessageKind.SUPPORT_NOTICE).replace("\"academicNeed\":false,", "")))
                .containsExactly("support.academicNeed REQUIRED");
    }

    @Test
    void a_contact_of_10_000_characters_is_refused() {
        String name = "N".repeat(10_000);
        assertThat(faults(line(MessageKind.CONTACT).replace("Ungeteam", name)))
                .containsExactly("contact.name MALFORMED");
        assertThat(faults(line(MessageKind.CONTACT).replace("unge@by", name + "@by")))
                .containsExactly("contact.email MALFORMED");
    }

    @Test
    void unknown_fields_are_passed_over_and_leave_no_trace() {
        Message message = Payloads.message(new Payload.Completion());
        String line = CODEC.encode(message).replaceFirst("\\{", "{\"note\":\"ADHD\",");
        assertThat(CODEC.decode(line)).isEqualTo(new Decoded.Understood(message, MessageCodec.digest(message)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "7", "\"text\"", "{} {}", "{\"caller\":7}", "{\"support\":[]}"})
    void what_is_no_message_is_unreadable(String line) {
        assertThat(faults(line)).containsExactly("line UNREADABLE");
    }
}
