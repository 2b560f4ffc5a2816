package dk.ungebro.contracts;

import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.Post;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.exchange.Courier;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Reception;
import dk.ungebro.exchange.Reception.Verdict;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Receipt;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A party whose messages are written by hand and which stores whatever comes; it has as many couriers as wanted. */
final class Partner implements MessageHandler {

    private final InMemoryYouthRegister register =
            new InMemoryYouthRegister(number -> YouthId.of("young-" + Integer.toHexString(number.hashCode())));
    final MessageCodec codec = new MessageCodec(register);
    final SettableClock clock;
    final Store store;
    final List<MessageKey> taken = new ArrayList<>();

    Partner(Party party, SettableClock clock) {
        this.clock = clock;
        this.store = new InMemoryStore(party, clock);
    }

    /** A courier whose store may fail. */
    Courier courier(Transport transport, String node, UnaryOperator<Store> disturbance) {
        var ports = new Courier.Ports(disturbance.apply(store), transport, new InMemoryYouthMailbox(), codec, clock);
        return new Courier(ports, this, node);
    }

    Courier courier(Transport transport) {
        return courier(transport, "node", same -> same);
    }

    /** The report of an institution, with the same contents whoever sends it on. */
    Message admission(String number) {
        return Samples.admission(register.identify(Samples.cpr(1)), number);
    }

    /** Puts a report into the outbox. */
    MessageKey sends(Party to, String number) {
        Message message = admission(number);
        store.outbox().add(new Post.MessagePost(message, to, Optional.empty()));
        return message.key();
    }

    /** How far a message has come. */
    Optional<Receipt> receipt(MessageKey key) {
        return Optional.ofNullable(store.correspondence().receipts(List.of(key)).get(key));
    }

    @Override
    public Reception handle(Message message, String digest) {
        Optional<Handled> before = store.ledger().handled(message.key());
        if (before.isPresent()) {
            boolean same = before.get().digest().equals(digest);
            return same
                    ? new Reception(message.key(), Verdict.DUPLICATE, Optional.empty())
                    : new Reception(
                            message.key(), Verdict.REFUSED, Optional.of(RefusalReason.EVENT_NUMBER_CONFLICT.name()));
        }
        long version = store.ledger().load(message.youth()).version();
        store.ledger()
                .commit(new SampleChange(message.youth(), version)
                        .entry()
                        .handled(new Handled(message.key(), digest))
                        .build());
        taken.add(message.key());
        return new Reception(message.key(), Verdict.STORED, Optional.empty());
    }

    @Override
    public void delivered(Letter letter) {
        throw new AssertionError("no letter was sent");
    }
}
