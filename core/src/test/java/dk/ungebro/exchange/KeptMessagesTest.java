package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.Documents;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever was written once is read for ever. The files only grow: with {@code -Ddocuments.write=true} lines that are
 * written now and not kept yet are added.
 */
class KeptMessagesTest {

    private static final String CURRENT = "message-1.jsonl";

    /** SHA-256 of the lines that were kept first. */
    private static final String FIRST_LINES = "bffb7e10037cee6d56c45fcb505f5a8664530088c2b774b69ec979c3d2d56a42";

    /** How many they are. */
    private static final int FIRST = 18;

    private static Path folder() {
        return Documents.folder().resolve("schema/kept");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("message-"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> written() {
        try (var codec = new MessageCodec(new TinyRegister(TinyRegister.CPR))) {
            return Payloads.sent()
                    .map(payload -> codec.encode(Payloads.message(payload)))
                    .toList();
        }
    }

    @Test
    void what_is_written_now_is_kept() throws IOException {
        Path file = folder().resolve(CURRENT);
        if (Documents.areWritten()) {
            Files.createDirectories(folder());
            Set<String> missing = new TreeSet<>(written());
            List<String> kept = Files.exists(file) ? Files.readAllLines(file) : List.of();
            kept.forEach(missing::remove);
            Files.write(file, Stream.concat(kept.stream(), missing.stream()).toList());
        }
        assertThat(Files.readAllLines(file)).containsAll(written());
    }

    @Test
    void what_was_kept_first_is_still_kept() throws IOException {
        List<String> lines = Files.readAllLines(folder().resolve(CURRENT));
        assertThat(lines).hasSizeGreaterThanOrEqualTo(FIRST);
        String text = String.join("\n", lines.subList(0, FIRST)) + "\n";
        assertThat(Sha256.hex(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(FIRST_LINES);
    }

    @Test
    void everything_kept_is_read() throws IOException {
        var kinds = EnumSet.of(MessageKind.ABSENCE_WARNING);
        try (var codec = new MessageCodec(new TinyRegister(TinyRegister.CPR))) {
            for (Path file : files()) {
                for (String line : Files.readAllLines(file)) {
                    assertThat(codec.decode(line)).as(line).isInstanceOf(Decoded.Understood.class);
                    Message message = ((Decoded.Understood) codec.decode(line)).message();
                    kinds.add(message.kind());
                    assertThat(codec.decode(codec.encode(message)))
                            .isEqualTo(new Decoded.Understood(message, MessageCodec.digest(message)));
                }
            }
        }
        assertThat(kinds).containsExactly(MessageKind.values());
    }
}
