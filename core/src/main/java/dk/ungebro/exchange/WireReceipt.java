package dk.ungebro.exchange;

import dk.ungebro.message.Receipt;
import dk.ungebro.port.Batch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A receipt as it stands on the wire, one JSON line. Everything may be missing or wrong when it is read. */
record WireReceipt(
        @NotNull @Pattern(regexp = WireMessage.SCHEMA) @Nullable
        String schema,

        @NotNull @Pattern(regexp = KIND) @Nullable String kind,
        @Pattern(regexp = Batch.ID_PATTERN) @Nullable String batch,
        @Pattern(regexp = LINE) @Nullable String line,
        @Pattern(regexp = WireMessage.KEY) @Nullable String about,
        @NotNull @Pattern(regexp = LEVEL) @Nullable String level,
        @Pattern(regexp = Receipt.CODE_PATTERN) @Nullable String code) {

    static final String KIND = "RECEIPT";
    static final String LINE = "[1-9][0-9]{0,8}";
    static final String LEVEL = "STORED|VALID|SHOWN|ACTED_ON";

    static WireReceipt of(Receipt receipt) {
        return new WireReceipt(
                WireMessage.SCHEMA,
                KIND,
                receipt.line().map(Receipt.Line::batch).orElse(null),
                receipt.line().map(line -> Integer.toString(line.number())).orElse(null),
                receipt.about().map(key -> key.text()).orElse(null),
                receipt.level().name(),
                receipt.code().orElse(null));
    }
}
