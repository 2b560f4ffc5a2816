package dk.ungebro.exchange;

import dk.ungebro.casefile.Violation;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads receipts from the wire. */
final class ReceiptReader {

    private final WireValidator validator;

    ReceiptReader(WireValidator validator) {
        this.validator = validator;
    }

    Decoded read(WireReceipt wire) {
        Map<String, Violation> violations = new TreeMap<>();
        validator.check(wire).forEach(violation -> violations.put(violation.path(), violation));
        together(wire).forEach(violation -> violations.putIfAbsent(violation.path(), violation));
        return violations.isEmpty()
                ? new Decoded.Told(receipt(wire))
                : new Decoded.NotUnderstood(List.copyOf(violations.values()));
    }

    /** A receipt is about a line of a batch, a message, or both; only what is not taken in has a code. */
    private static List<Violation> together(WireReceipt wire) {
        var in = new WireReader();
        in.optional("about", wire.about(), MessageKey::ofText);
        List<Violation> violations = new ArrayList<>(in.violations());
        if (wire.batch() == null && (wire.line() != null || wire.about() == null)) {
            violations.add(WireValidator.missing(wire.line() == null ? "about" : "batch"));
        } else if (wire.batch() != null && wire.line() == null) {
            violations.add(WireValidator.missing("line"));
        }
        if (wire.code() != null && !Level.STORED.name().equals(wire.level())) {
            violations.add(WireValidator.malformed("code"));
        }
        return violations;
    }

    private static Receipt receipt(WireReceipt wire) {
        Optional<String> batch = Optional.ofNullable(wire.batch());
        return new Receipt(
                batch.map(id -> new Receipt.Line(id, Integer.parseInt(Objects.requireNonNull(wire.line())))),
                Optional.ofNullable(wire.about()).map(MessageKey::ofText),
                Level.valueOf(Objects.requireNonNull(wire.level())),
                Optional.ofNullable(wire.code()));
    }
}
