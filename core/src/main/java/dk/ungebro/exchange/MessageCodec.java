package dk.ungebro.exchange;

import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Violation;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return read(wire);
    }

    /** Form and contents are checked together, so that everything that is wrong is told at once. */
    private Decoded read(WireMessage wire) {
        var in = new WireReader();
        Optional<MessageKind> kind = in.required("kind", wire.kind(), MessageKind::valueOf);
        Optional<Party> author = in.required("author", wire.author(), Party::ofKey);
        Optional<EventNumber> number = in.required("number", wire.number(), EventNumber::of);
        Optional<CprNumber> cpr = in.required("cpr", wire.cpr(), CprNumber::of);
        Optional<LocalDate> occurredOn = in.required("occurredOn", wire.occurredOn(), LocalDate::parse);
        Optional<Instant> reportedAt = in.required("reportedAt", wire.reportedAt(), Instant::parse);
        Optional<CallerIdentity> caller = in.part("caller", wire.caller()).flatMap(part -> caller(in, part));
        Optional<? extends Payload> payload = kind.flatMap(known -> new PayloadReader(wire, in).read(known));
        checkTogether(in, author, occurredOn, reportedAt, caller, payload);
        List<Violation> violations = together(validator.check(wire), in.violations());
        if (!violations.isEmpty()) {
            return new Decoded.NotUnderstood(violations);
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

    /** A message is written by the kind of party whose message it is, for itself, and not before it happened. */
    private static void checkTogether(
            WireReader in,
            Optional<Party> author,
            Optional<LocalDate> occurredOn,
            Optional<Instant> reportedAt,
            Optional<CallerIdentity> caller,
            Optional<? extends Payload> payload) {
        if (author.isPresent() && payload.isPresent() && !mayWrite(author.get(), payload.get())) {
            in.malformed("author");
        }
        if (author.isPresent()
                && caller.isPresent()
                && !caller.get().controller().equals(author.get())) {
            in.malformed("caller.controller");
        }
        if (occurredOn.isPresent()
                && reportedAt.isPresent()
                && occurredOn.get().isAfter(DanishCalendar.dayOf(reportedAt.get()))) {
            in.malformed("occurredOn");
        }
    }

    private static boolean mayWrite(Party author, Payload payload) {
        return payload instanceof Payload.InstitutionEvent
                ? author instanceof InstitutionNumber
                : author instanceof MunicipalityCode;
    }

    private static List<Violation> together(List<Violation> ofForm, List<Violation> ofContents) {
        Map<String, Violation> byPath = new TreeMap<>();
        ofForm.forEach(violation -> byPath.putIfAbsent(violation.path(), violation));
        ofContents.forEach(violation -> byPath.putIfAbsent(violation.path(), violation));
        return List.copyOf(byPath.values());
    }

    private static Optional<CallerIdentity> caller(WireReader in, WireMessage.Caller wire) {
        Optional<Party> controller = in.required("caller.controller", wire.controller(), Party::ofKey);
        Optional<StaffId> user = in.optional("caller.user", wire.user(), StaffId::of);
        return controller.flatMap(party ->
                in.required("caller.system", wire.system(), system -> new CallerIdentity(party, system, user)));
    }

    @Override
    public void close() {
        validator.close();
    }
}
