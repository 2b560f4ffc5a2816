package dk.ungebro.exchange;

import dk.ungebro.casefile.Post;
import dk.ungebro.casefile.Post.ReceiptPost;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Quarantined;
import java.util.List;
import java.util.Optional;

/** Tries again what is held, when the reason is mended. */
final class HeldItems {

    private final Courier.Ports ports;
    private final MessageHandler handler;
    private final Answers answers;

    HeldItems(Courier.Ports ports, MessageHandler handler, Answers answers) {
        this.ports = ports;
        this.handler = handler;
        this.answers = answers;
    }

    boolean tryAgain(String id) {
        return outbox().held(id).filter(this::isDone).isPresent();
    }

    private boolean isDone(Quarantined held) {
        boolean done = post(held).map(this::isSent).orElseGet(() -> isTakenIn(held));
        if (done) {
            outbox().release(held.id());
        }
        return done;
    }

    private boolean isSent(Post post) {
        outbox().add(post);
        return true;
    }

    private static Optional<Post> post(Quarantined held) {
        try {
            return Optional.of(StoreCodec.read(held.content(), Post.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Who sent it hears that it is taken in after all. */
    private boolean isTakenIn(Quarantined held) {
        if (!(ports.codec().decode(held.content()) instanceof Decoded.Understood line)) {
            return false;
        }
        Reception reception = handler.handle(List.of(line)).get(0);
        if (reception.verdict() == Reception.Verdict.REFUSED) {
            return false;
        }
        var receipt = Receipt.of(reception.key(), Level.VALID);
        outbox().add(new ReceiptPost(
                Level.VALID + ">" + reception.key().text(), answers.back(reception.key()), List.of(receipt)));
        return true;
    }

    private Outbox outbox() {
        return ports.store().outbox();
    }
}
