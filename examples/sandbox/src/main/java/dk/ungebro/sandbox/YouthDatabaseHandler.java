package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.casefile.RefusalReason;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.exchange.Decoded.Understood;
import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.exchange.Reception;
import dk.ungebro.exchange.Reception.Verdict;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.law.Reading;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The youth database of the sandbox: keeps every report, and passes it on to whom it may go. */
final class YouthDatabaseHandler implements MessageHandler {

    private static final DutySetting NO_DUTIES = new DutySetting(Policy.DEFAULT, Reading.DEFAULT, StaffId.of("udb"));

    private final Store store;
    private final Clock clock;
    private final Reading reading;

    YouthDatabaseHandler(Store store, Clock clock, Reading reading) {
        this.store = store;
        this.clock = clock;
        this.reading = reading;
    }

    @Override
    public Reception handle(Message message, String digest) {
        return store.ledger()
                .handled(message.key())
                .map(handled -> again(message, handled.digest().equals(digest)))
                .orElseGet(() -> takeIn(message, digest));
    }

    @Override
    public List<Reception> handle(List<Understood> messages) {
        return new YouthDatabaseIntake(this, store.ledger(), messages).receptions(messages);
    }

    static Reception again(Message message, boolean same) {
        return same
                ? new Reception(message.key(), Verdict.DUPLICATE, Optional.empty())
                : new Reception(
                        message.key(), Verdict.REFUSED, Optional.of(RefusalReason.EVENT_NUMBER_CONFLICT.name()));
    }

    static Reception stored(Message message) {
        return new Reception(message.key(), Verdict.STORED, Optional.empty());
    }

    private Reception takeIn(Message message, String digest) {
        CaseFile before = store.ledger().load(message.youth());
        store.ledger().commit(change(before, message, digest));
        return stored(message);
    }

    Change change(CaseFile before, Message message, String digest) {
        var stamp = new Stamp(clock.instant(), World.caller(YouthDatabase.INSTANCE), reading);
        List<Fact> facts = new ArrayList<>(List.of(new Received(message)));
        CaseFile after = before.plus(before.entries(stamp, facts));
        facts.addAll(Routing.owed(after));
        return Change.of(before, stamp, facts, NO_DUTIES, Optional.of(new Handled(message.key(), digest)));
    }

    @Override
    public void delivered(Letter letter) {
        throw new IllegalStateException("the youth database sends no letters");
    }
}
