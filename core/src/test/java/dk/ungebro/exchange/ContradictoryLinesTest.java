package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.casefile.Violation;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines whose parts contradict each other, or which carry what no line may carry. */
class ContradictoryLinesTest {
    private static final MessageCodec CODEC = new MessageCodec(new TinyRegister(TinyRegister.CPR));

    private static String line(MessageKind k) {
        return Payloads.all()
                .filter(p -> p.kind() == k)
                .map(p -> CODEC.encode(Payloads.message(p)))
                .findFirst()
                .orElseThrow();
    }

    private static Decoded d(String l) {
        Decoded x = CODEC.decode(l);
        return x;
    }

    @Test
    void two_stages() {
        var n = (Decoded.NotUnderstood)
                d(line(MessageKind.ADMISSION).replace("VOCATIONAL", "COOKING").replace("\"E-17\"", "\"E 17\""));
        assertThat(n.violations()).hasSize(2);
    }

    @Test
    void subscription_backwards() {
        assertThat(d(line(MessageKind.SUBSCRIPTION_START).replace("\"from\":\"2024", "\"from\":\"2044")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void notice_about_municipal_admission() {
        assertThat(d(line(MessageKind.SUPPORT_NOTICE).replace("I280051/A-1", "UDB/A-1")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void future() {
        assertThat(d(line(MessageKind.RISK).replace("\"occurredOn\":\"2024", "\"occurredOn\":\"2044")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void author_other_controller() {
        assertThat(d(line(MessageKind.RISK).replace("\"controller\":\"I280051\"", "\"controller\":\"M101\"")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void author_municipality_risk() {
        assertThat(d(line(MessageKind.RISK).replace("\"author\":\"I280051\"", "\"author\":\"M101\"")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void duplicate_key() {
        assertThat(d(line(MessageKind.RISK).replaceFirst("\\{", "{\"cpr\":\"7503024009\",")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void coerced_bool() {
        assertThat(d(line(MessageKind.SUPPORT_NOTICE).replace("\"academicNeed\":false", "\"academicNeed\":0")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void year_zero() {
        assertThat(d(line(MessageKind.RISK).replace("\"occurredOn\":\"2024", "\"occurredOn\":\"0000")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void leap_second() {
        assertThat(d(line(MessageKind.RISK).replace("T07:00:00", "T24:00:00")))
                .isInstanceOf(Decoded.NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z"})
    void a_time_without_a_day_is_told_and_leaves_the_other_lines(String endOfTime) {
        String sound = line(MessageKind.RISK);
        String wrong = sound.replace("2024-08-12T07:00:00.000001Z", endOfTime);
        assertThat(wrong).isNotEqualTo(sound);

        List<Decoded> decoded = CODEC.decode(List.of(wrong, sound));

        assertThat(((Decoded.NotUnderstood) decoded.get(0)).violations())
                .extracting(Violation::path)
                .containsExactly("reportedAt");
        assertThat(decoded.get(1)).isInstanceOf(Decoded.Understood.class);
    }

    @Test
    void deep() {
        assertThat(d("{\"x\":" + "[".repeat(100000))).isInstanceOf(Decoded.NotUnderstood.class);
    }

    @Test
    void a_time_finer_than_a_microsecond_is_no_message() {
        Message s = Payloads.message(new Payload.Completion());
        Instant fine = Instant.parse("2024-08-12T07:00:00.000000001Z");
        assertThatThrownBy(() -> new Message(s.key(), s.youth(), s.occurredOn(), fine, s.caller(), s.payload()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void empty_contact_letter() {
        Payload.SupportNotice n = (Payload.SupportNotice) Payloads.all()
                .filter(p -> p instanceof Payload.SupportNotice)
                .findFirst()
                .orElseThrow();
        n = new Payload.SupportNotice(
                n.admission(),
                n.basis(),
                n.assessment(),
                new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty()),
                n.contactKind());
        assertThat(Letter.about(Payloads.message(n), n).text()).doesNotContain(": .");
    }
}
