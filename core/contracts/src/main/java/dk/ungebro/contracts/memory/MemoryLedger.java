package dk.ungebro.contracts.memory;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Handled;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.youth.YouthId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Case files by youth, and handled messages by identity. */
final class MemoryLedger implements CaseLedger {

    private final Object lock;
    private final Party party;
    private final Consumer<Change> rest;
    private final NavigableMap<YouthId, CaseFile> files = new TreeMap<>();
    private final Map<MessageKey, Handled> handled = new HashMap<>();

    MemoryLedger(Object lock, Party party, Consumer<Change> rest) {
        this.lock = lock;
        this.party = party;
        this.rest = rest;
    }

    @Override
    public CaseFile load(YouthId youth) {
        synchronized (lock) {
            CaseFile file = files.get(youth);
            return file == null ? CaseFile.empty(party, youth) : file;
        }
    }

    @Override
    public void commit(Change change) {
        if (change.entries().isEmpty() && change.handled().isEmpty()) {
            return;
        }
        synchronized (lock) {
            CaseFile before = load(change.youth());
            check(before, change);
            if (!change.entries().isEmpty()) {
                files.put(change.youth(), before.plus(change.entries()));
            }
            change.handled().ifPresent(message -> handled.put(message.key(), message));
            rest.accept(change);
        }
    }

    private void check(CaseFile before, Change change) {
        if (before.version() != change.expectedVersion()) {
            throw new ConcurrentChange("the case file of " + change.youth().value() + " has version " + before.version()
                    + ", not " + change.expectedVersion());
        }
        change.handled().map(Handled::key).filter(handled::containsKey).ifPresent(key -> {
            throw new ConcurrentChange("message " + key.text() + " was handled meanwhile");
        });
    }

    @Override
    public Optional<Handled> handled(MessageKey key) {
        synchronized (lock) {
            return Optional.ofNullable(handled.get(key));
        }
    }

    @Override
    public List<YouthId> youths(Optional<YouthId> after, int limit) {
        synchronized (lock) {
            var ids = files.navigableKeySet();
            return after.map(last -> ids.tailSet(last, false)).orElse(ids).stream()
                    .limit(limit)
                    .toList();
        }
    }
}
