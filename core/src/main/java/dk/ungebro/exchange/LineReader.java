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
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads lines up to the person number, so that the register can be asked for all of them at once. */
final class LineReader implements AutoCloseable {

    private final WireValidator validator = new WireValidator();
    private final ReceiptReader receipts = new ReceiptReader(validator);

    /** What a line is, as far as it can be told without the register. */
    sealed interface Line {

        /** A message of whom only the person number is known. */
        record Numbered(CprNumber cpr, Function<YouthId, Message> of) implements Line {}

        /** A line for which the register is not needed. */
        record Plain(Decoded what) implements Line {}
    }

    Line read(String line) {
        WireMessage wire;
        try {
            wire = JsonForm.MAPPER.readValue(line, WireMessage.class);
            if (wire != null && WireReceipt.KIND.equals(wire.kind())) {
                return new Line.Plain(receipts.read(JsonForm.MAPPER.readValue(line, WireReceipt.class)));
            }
        } catch (JacksonException e) {
            return wrong(List.of(RefusalReason.UNREADABLE.at("line")));
        }
        return wire == null ? wrong(List.of(RefusalReason.UNREADABLE.at("line"))) : read(wire);
    }

    private static Line wrong(List<Violation> violations) {
        return new Line.Plain(new Decoded.NotUnderstood(violations));
    }

    /** Form and contents are checked together, so that everything that is wrong is told at once. */
    private Line read(WireMessage wire) {
        var in = new WireReader();
        Optional<MessageKind> kind = in.required("kind", wire.kind(), MessageKind::valueOf);
        Optional<Party> author = in.required("author", wire.author(), Party::ofKey);
        Optional<EventNumber> number = in.required("number", wire.number(), EventNumber::of);
        Optional<CprNumber> cpr = in.required("cpr", wire.cpr(), CprNumber::of);
        Optional<LocalDate> occurredOn = in.required("occurredOn", wire.occurredOn(), LocalDate::parse);
        Optional<Instant> reportedAt = in.required("reportedAt", wire.reportedAt(), LineReader::instant);
        Optional<CallerIdentity> caller = in.part("caller", wire.caller()).flatMap(part -> caller(in, part));
        Optional<? extends Payload> payload = kind.flatMap(known -> new PayloadReader(wire, in).read(known));
        checkTogether(in, author, occurredOn, reportedAt, caller, payload);
        List<Violation> violations = together(validator.check(wire), in.violations());
        if (!violations.isEmpty()) {
            return wrong(violations);
        }
        return new Line.Numbered(
                cpr.orElseThrow(),
                youth -> new Message(
                        new MessageKey(author.orElseThrow(), number.orElseThrow()),
                        youth,
                        occurredOn.orElseThrow(),
                        reportedAt.orElseThrow(),
                        caller.orElseThrow(),
                        payload.orElseThrow()));
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

    /** At the ends of time there are instants without a day; they are malformed like any other. */
    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        DanishCalendar.dayOf(instant);
        return instant;
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
