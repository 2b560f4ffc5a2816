package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.exchange.Decoded.NotUnderstood;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManyLinesTest {

    private final List<Collection<?>> asked = new ArrayList<>();
    private final MessageCodec codec = new MessageCodec(new OnceForAll(new TinyRegister(TinyRegister.CPR)));

    @AfterEach
    void close() {
        codec.close();
    }

    @Test
    void lines_are_read_in_their_order_and_the_register_is_asked_once() {
        List<Message> messages = sent();
        List<String> lines = new ArrayList<>(lines(messages));
        lines.add(1, "no message");
        lines.add("{}");
        asked.clear();

        List<Decoded> decoded = codec.decode(lines);

        assertThat(asked).containsExactly(List.of(TinyRegister.CPR));
        assertThat(decoded).hasSameSizeAs(lines);
        assertThat(decoded.get(1)).isInstanceOf(NotUnderstood.class);
        assertThat(decoded.get(lines.size() - 1)).isInstanceOf(NotUnderstood.class);
        assertThat(decoded)
                .filteredOn(each -> !(each instanceof NotUnderstood))
                .containsExactlyElementsOf(messages.stream()
                        .map(message -> (Decoded) new Decoded.Understood(message, MessageCodec.digest(message)))
                        .toList());
    }

    @Test
    void nobody_is_asked_for_where_no_line_can_be_read() {
        assertThat(codec.decode(List.of("{}", "[]"))).allMatch(NotUnderstood.class::isInstance);
        assertThat(codec.decode(List.<String>of())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void messages_are_written_in_their_order_and_those_of_the_unknown_told_apart() {
        Message some = Payloads.message(new Payload.Completion());
        var unknown = new Message(
                some.key(),
                YouthId.of("nobody-1"),
                some.occurredOn(),
                some.reportedAt(),
                some.caller(),
                some.payload());

        List<Optional<String>> lines = codec.encode(List.of(some, unknown, some));

        assertThat(asked).hasSize(1);
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.get(0)).isEqualTo(lines.get(2));
        assertThat(lines.get(0).map(codec::decode)).contains(new Decoded.Understood(some, MessageCodec.digest(some)));
    }

    private static List<Message> sent() {
        return Payloads.all()
                .filter(payload -> payload.kind() != MessageKind.ABSENCE_WARNING)
                .map(Payloads::message)
                .toList();
    }

    private List<String> lines(List<Message> messages) {
        return codec.encode(messages).stream().flatMap(Optional::stream).toList();
    }

    /** Answers for many only. */
    private final class OnceForAll implements YouthRegister {

        private final YouthRegister right;

        OnceForAll(YouthRegister right) {
            this.right = right;
        }

        @Override
        public Map<CprNumber, YouthId> identify(Collection<CprNumber> numbers) {
            asked.add(List.copyOf(numbers));
            return right.identify(numbers);
        }

        @Override
        public Map<YouthId, Youth> find(Collection<YouthId> ids) {
            asked.add(Collections.unmodifiableCollection(ids));
            return right.find(ids);
        }

        @Override
        public YouthId identify(CprNumber cpr) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Youth> find(YouthId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public YouthId register(Youth youth) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changeCpr(YouthId id, CprNumber cpr) {
            throw new UnsupportedOperationException();
        }
    }
}
