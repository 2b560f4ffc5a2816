package dk.ungebro.contracts;

import dk.ungebro.contracts.Intercepted.Call;
import dk.ungebro.contracts.MemoryDatabase.Done;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.party.Party;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works on copies of all stores, and does the same calls to the stores themselves when it is committed. */
final class MemoryTransaction implements AmbientTransaction {

    private final MemoryDatabase database;
    private final Map<Party, Store> copies = new HashMap<>();
    private final List<Done> calls = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> meddling = new ArrayList<>();
    private boolean ended;
    private boolean broken;

    MemoryTransaction(MemoryDatabase database) {
        this.database = database;
        database.history().forEach(this::repeat);
    }

    private void repeat(Done done) {
        try {
            done.call().on(copy(done.party()));
        } catch (Throwable e) {
            throw new IllegalStateException("what went well goes well again", e);
        }
    }

    private Store copy(Party party) {
        return copies.computeIfAbsent(party, owner -> new InMemoryStore(owner, database.clock()));
    }

    @Override
    public Store store(Party party) {
        Store copy =
                Intercepted.of(Store.class, copy(party), call -> database.stepped(call, () -> within(party, call)));
        return database.joined(this, copy);
    }

    private @Nullable Object within(Party party, Call call) throws Throwable {
        if (ended) {
            throw new Misconfigured("no transaction has been begun");
        }
        Object answer = call.on(copy(party));
        calls.add(new Done(party, call));
        return answer;
    }

    @Override
    public void note(String text) {
        notes.add(text);
    }

    @Override
    public boolean usable() {
        return !ended && !broken;
    }

    @Override
    public List<String> meddling() {
        return List.copyOf(meddling);
    }

    MemoryDatabase database() {
        return database;
    }

    /** What a wrong store does to the transaction. */
    void meddle(String call) {
        meddling.add(call);
    }

    /** What a database does to a transaction in which a statement has failed. */
    void breakOff() {
        broken = true;
    }

    /** Stores what was done so far; the transaction goes on. */
    void flush() {
        for (Done done : calls) {
            try {
                database.committed(done.party(), done.call());
            } catch (Throwable e) {
                throw new IllegalStateException("what went well goes well again", e);
            }
        }
        database.keep(notes);
        calls.clear();
        notes.clear();
    }

    /** Forgets what was done so far; the transaction goes on. */
    void forget() {
        calls.clear();
        notes.clear();
        copies.clear();
        database.history().forEach(this::repeat);
    }

    @Override
    public void commit() {
        flush();
        ended = true;
    }

    @Override
    public void rollback() {
        forget();
        ended = true;
    }

    @Override
    public void close() {
        if (!ended) {
            rollback();
        }
    }
}
