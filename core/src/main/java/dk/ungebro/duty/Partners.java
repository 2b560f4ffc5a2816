package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * With whom a party shares a youth, so that an agreement with the other can tighten duties that no message opened: the
 * institution of the latest admission, the municipality of the latest notice.
 *
 * @param journal the journal
 */
record Partners(Journal journal) {

    /** The partner as known at an instant; what becomes known afterwards tightens no duty that is open already. */
    Optional<Party> at(Instant instant) {
        return journal.owner() instanceof MunicipalityCode
                ? latest(new Admissions(journal).all().stream(), instant)
                : latest(
                        journal.messages(SupportNotice.class).sorted(Comparator.comparing(KnownMessage::knownAt)),
                        instant);
    }

    private static <P extends Payload> Optional<Party> latest(Stream<KnownMessage<P>> messages, Instant instant) {
        return messages.filter(message -> !message.knownAt().isAfter(instant))
                .filter(message -> message.stoodAt(instant))
                .reduce((one, later) -> later)
                .map(message -> message.key().author());
    }
}
