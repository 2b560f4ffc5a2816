package dk.ungebro.exchange;

import dk.ungebro.exchange.LineReader.Line;
import dk.ungebro.message.Message;
import dk.ungebro.message.Receipt;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Messages and receipts as lines of JSON. The person number is put in when a line is written and taken off when it is read; the
 * register is the only place where the two meet. Thread-safe.
 */
public final class MessageCodec implements AutoCloseable {

    private final YouthRegister register;
    private final LineReader reader = new LineReader();

    /**
     * A codec that resolves youths by a register.
     *
     * @param register the register
     */
    public MessageCodec(YouthRegister register) {
        this.register = register;
    }

    /**
     * The line for a message.
     *
     * @param message the message
     * @return one line of JSON without the line feed; it holds the person number
     * @throws DataRejected if the register does not know the youth
     */
    public String encode(Message message) {
        return register.find(message.youth())
                .map(youth -> line(message, youth))
                .orElseThrow(() -> new DataRejected(
                        "no person number is known for youth " + message.youth().value()));
    }

    /**
     * The lines for messages; the register is asked once for all of them.
     *
     * @param messages the messages
     * @return the line of each, in their order; empty where the register does not know the youth
     */
    public List<Optional<String>> encode(List<Message> messages) {
        Set<YouthId> ids = messages.stream().map(Message::youth).collect(Collectors.toSet());
        Map<YouthId, Youth> youths = register.find(ids);
        return messages.stream()
                .map(message -> Optional.ofNullable(youths.get(message.youth())).map(youth -> line(message, youth)))
                .toList();
    }

    private static String line(Message message, Youth youth) {
        return JsonForm.MAPPER.writeValueAsString(
                WireWriter.write(message, youth.cpr().digits()));
    }

    /**
     * The line for a receipt.
     *
     * @param receipt the receipt
     * @return one line of JSON without the line feed; it holds no personal data
     */
    public static String encode(Receipt receipt) {
        return JsonForm.MAPPER.writeValueAsString(WireReceipt.of(receipt));
    }

    /**
     * The digest of a message: SHA-256 of its line without the person number.
     *
     * @param message the message
     * @return 64 hexadecimal digits
     */
    public static String digest(Message message) {
        String line = JsonForm.MAPPER.writeValueAsString(WireWriter.write(message, null));
        return Sha256.hex(line.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a line.
     *
     * @param line one line of JSON
     * @return the message or receipt, or everything that is wrong with the line
     */
    public Decoded decode(String line) {
        return decode(List.of(line)).get(0);
    }

    /**
     * Reads lines; the register is asked once for all of them.
     *
     * @param lines lines of JSON
     * @return what each of them is, in their order
     */
    public List<Decoded> decode(List<String> lines) {
        List<Line> read = lines.stream().map(reader::read).toList();
        Set<CprNumber> numbers = new LinkedHashSet<>();
        read.forEach(line -> {
            if (line instanceof Line.Numbered numbered) {
                numbers.add(numbered.cpr());
            }
        });
        Map<CprNumber, YouthId> ids = numbers.isEmpty() ? Map.of() : register.identify(numbers);
        return read.stream().map(line -> decoded(line, ids)).toList();
    }

    private static Decoded decoded(Line line, Map<CprNumber, YouthId> ids) {
        if (line instanceof Line.Numbered numbered) {
            Message message = numbered.of().apply(Objects.requireNonNull(ids.get(numbered.cpr()), "youth"));
            return new Decoded.Understood(message, digest(message));
        }
        return ((Line.Plain) line).what();
    }

    @Override
    public void close() {
        reader.close();
    }
}
