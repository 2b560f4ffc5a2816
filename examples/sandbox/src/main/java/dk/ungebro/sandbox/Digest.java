package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.exchange.StoreCodec;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over the canonical form of journals: one line for each entry, with party, youth, time of receipt, sender,
 * event number or kind, and the fact; sorted within a case. Cases come by party and youth.
 */
final class Digest {

    private final MessageDigest sha256 = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(CaseFile file) {
        String owner = file.party().key() + "\t" + file.youth().value() + "\t";
        file.journal().entries().stream()
                .map(Digest::line)
                .sorted()
                .forEach(line -> sha256.update((owner + line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(JournalEntry entry) {
        Fact fact = entry.fact();
        String sender = messageOf(fact)
                .map(message -> message.key().author().key() + "\t"
                        + message.key().number().value())
                .orElse("\t" + fact.name());
        return String.join("\t", entry.recordedAt().toString(), sender, fact.name(), StoreCodec.write(fact));
    }

    private static Optional<Message> messageOf(Fact fact) {
        if (fact instanceof Recorded recorded) {
            return Optional.of(recorded.message());
        }
        return fact instanceof Received received ? Optional.of(received.message()) : Optional.empty();
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
