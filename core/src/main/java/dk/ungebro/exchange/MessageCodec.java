package dk.ungebro.exchange;

import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Violation;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.DataRejected;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Messages as lines of JSON. The person number is put in when a line is written and taken off when it is read; the
 * register is the only place where the two meet. Thread-safe.
 */
public final class MessageCodec implements AutoCloseable {

    private final YouthRegister register;
    private final WireValidator validator = new WireValidator();

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
        Youth youth = register.find(message.youth())
                .orElseThrow(() -> new DataRejected(
                        "no person number is known for youth " + message.youth().value()));
        return JsonForm.MAPPER.writeValueAsString(
                WireWriter.write(message, youth.cpr().digits()));
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
     * @return the message, or everything that is wrong with the line
     */
    public Decoded decode(String line) {
        WireMessage wire;
        try {
            wire = JsonForm.MAPPER.readValue(line, WireMessage.class);
        } catch (JacksonException e) {
            return new Decoded.NotUnderstood(List.of(RefusalReason.UNREADABLE.at("line")));
        }
        if (wire == null) {
            return new Decoded.NotUnderstood(List.of(RefusalReason.UNREADABLE.at("line")));
        }
        List<Violation> violations = validator.check(wire);
        return violations.isEmpty() ? read(wire) : new Decoded.NotUnderstood(violations);
    }

    private Decoded read(WireMessage wire) {
        var in = new WireReader();
        Optional<MessageKind> kind = in.required("kind", wire.kind(), MessageKind::valueOf);
        Optional<Party> author = in.required("author", wire.author(), Party::ofKey);
        Optional<EventNumber> number = in.required("number", wire.number(), EventNumber::of);
        Optional<CprNumber> cpr = in.required("cpr", wire.cpr(), CprNumber::of);
        Optional<LocalDate> occurredOn = in.required("occurredOn", wire.occurredOn(), LocalDate::parse);
        Optional<Instant> reportedAt = in.required("reportedAt", wire.reportedAt(), Instant::parse);
        Optional<CallerIdentity> caller = caller(in, Objects.requireNonNull(wire.caller()));
        Optional<? extends Payload> payload = kind.flatMap(known -> new PayloadReader(wire, in).read(known));
        if (!in.violations().isEmpty()) {
            return new Decoded.NotUnderstood(in.violations());
        }
        var message = new Message(
                new MessageKey(author.orElseThrow(), number.orElseThrow()),
                register.identify(cpr.orElseThrow()),
                occurredOn.orElseThrow(),
                reportedAt.orElseThrow(),
                caller.orElseThrow(),
                payload.orElseThrow());
        return new Decoded.Understood(message, digest(message));
    }

    private static Optional<CallerIdentity> caller(WireReader in, WireMessage.Caller wire) {
        Optional<Party> controller = in.required("caller.controller", wire.controller(), Party::ofKey);
        Optional<StaffId> user = in.optional("caller.user", wire.user(), StaffId::of);
        return controller.flatMap(
                party -> Optional.ofNullable(wire.system()).map(system -> new CallerIdentity(party, system, user)));
    }

    @Override
    public void close() {
        validator.close();
    }
}
