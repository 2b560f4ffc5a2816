package dk.ungebro.exchange;

import dk.ungebro.casefile.Post.ReceiptPost;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Sequence;
import dk.ungebro.port.Store;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what arrives, notes what is missing, and takes in what partners answer. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final Store store;
    private final Clock clock;

    Answers(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Puts the answer to a batch into the outbox; the same batch again gets the same answer again. */
    void answer(Batch batch, List<Receipt> receipts) {
        if (!receipts.isEmpty()) {
            store.outbox().add(new ReceiptPost("receipts>" + batch.id(), batch.from(), receipts));
        }
    }

    /** Has to come before the batch is confirmed: what is not noted would be missed. */
    void noteArrival(Batch batch, Tally tally) {
        Optional<Sequence> place = Sequence.of(batch.id(), batch.from(), batch.to());
        var track = new Track(
                batch.from(), Way.RECEIVED, place.map(Sequence::series).orElse(""));
        long missing =
                store.correspondence().note(track, place.map(Sequence::number).orElse(0L), clock.instant());
        if (missing > 0) {
            LOG.warn("{} came, but {} batches before it did not", batch, missing);
        }
        tally.missing += missing;
    }

    /** What a partner answers. */
    void take(Party by, List<Receipt> receipts, Tally tally) {
        noteAnswered(by, receipts);
        store.correspondence().keep(receipts.stream().filter(this::isOurs).toList());
        for (Receipt receipt : receipts) {
            if (receipt.code().isPresent()) {
                hold(by, receipt, tally);
            }
            receipt.about()
                    .filter(key -> isToPassOn(by, receipt))
                    .ifPresent(key -> tell(receipt.level(), key, receipt));
        }
        tally.receipts += receipts.size();
    }

    /** A partner can answer only what was sent. */
    private void noteAnswered(Party by, List<Receipt> receipts) {
        Correspondence correspondence = store.correspondence();
        receipts.stream()
                .flatMap(receipt -> receipt.line().map(Receipt.Line::batch).stream())
                .distinct()
                .flatMap(batch -> Sequence.of(batch, store.party(), by).stream())
                .forEach(place -> {
                    var track = new Track(by, Way.SENT, place.series());
                    if (place.number() <= correspondence.last(track)) {
                        correspondence.note(track, place.number(), clock.instant());
                    }
                });
    }

    private boolean isOurs(Receipt receipt) {
        return receipt.about().filter(key -> key.author().equals(store.party())).isPresent();
    }

    private void hold(Party by, Receipt receipt, Tally tally) {
        String what = receipt.about()
                .map(MessageKey::text)
                .or(() -> receipt.line().map(line -> line.batch() + "." + line.number()))
                .orElseThrow();
        String code = receipt.code().orElseThrow();
        LOG.warn("{} does not take in {}: {}", by.key(), what, code);
        store.outbox()
                .quarantine(new Quarantined("refused/" + what, clock.instant(), code, MessageCodec.encode(receipt)));
        tally.quarantined++;
    }

    /** Who stands in between passes on what the author cannot know from the one in between. */
    private boolean isToPassOn(Party by, Receipt receipt) {
        boolean news = receipt.code().isPresent() || receipt.level().compareTo(Level.VALID) > 0;
        return store.party() == YouthDatabase.INSTANCE
                && news
                && !isOurs(receipt)
                && receipt.about().filter(key -> key.author().equals(by)).isEmpty();
    }

    /** Tells that messages that were taken in have come further. */
    void tell(Level level, Collection<MessageKey> keys) {
        store.ledger().handled(keys).keySet().stream()
                .filter(key -> !key.author().equals(store.party()))
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .forEach(key -> tell(level, key, Receipt.of(key, level)));
    }

    private void tell(Level level, MessageKey key, Receipt receipt) {
        var bare = new Receipt(Optional.empty(), Optional.of(key), level, receipt.code());
        store.outbox().add(new ReceiptPost(level + ">" + key.text(), back(key), List.of(bare)));
    }

    /** Whom a party tells about a message of somebody else. */
    Party back(MessageKey key) {
        return store.party() == YouthDatabase.INSTANCE ? key.author() : YouthDatabase.INSTANCE;
    }
}
