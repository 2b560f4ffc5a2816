package dk.ungebro.contracts;

import dk.ungebro.contracts.Intercepted.Call;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Stores in memory that can do all that a fixture may be asked for: each call is a step that can fail, and a caller's
 * transaction works on a copy of all stores.
 */
final class MemoryDatabase implements StoreFixture {

    private final SettableClock clock = new SettableClock(Samples.NOW);
    private final Map<Party, Store> stores = new HashMap<>();
    private final Map<Party, Store> owned = new HashMap<>();
    private final List<Done> done = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final BiFunction<MemoryDatabase, Store, Store> owning;
    private final BiFunction<MemoryTransaction, Store, Store> joining;
    private final MemoryFault fault = new MemoryFault();
    private int open;

    /** A database whose stores are right until something is put before them. */
    MemoryDatabase(
            BiFunction<MemoryDatabase, Store, Store> owning, BiFunction<MemoryTransaction, Store, Store> joining) {
        this.owning = owning;
        this.joining = joining;
    }

    static MemoryDatabase right() {
        return new MemoryDatabase((database, store) -> store, (transaction, store) -> store);
    }

    /** A call that was made of a party's store. */
    record Done(Party party, Call call) {}

    @Override
    public synchronized Store store(Party party) {
        return owned.computeIfAbsent(party, this::owned);
    }

    private Store owned(Party party) {
        Store watched = Intercepted.of(Store.class, raw(party), call -> stepped(call, () -> committed(party, call)));
        return owning.apply(this, watched);
    }

    private synchronized Store raw(Party party) {
        return stores.computeIfAbsent(party, owner -> new InMemoryStore(owner, clock));
    }

    /** A call on what is committed. */
    synchronized @Nullable Object committed(Party party, Call call) throws Throwable {
        Object answer = call.on(raw(party));
        done.add(new Done(party, call));
        return answer;
    }

    /** Does something as one step that may fail. */
    @Nullable
    Object stepped(Call call, Work work) throws Throwable {
        if (call.name().equals("party")) {
            return work.run();
        }
        borrow(1);
        try {
            int step = fault.begin();
            Object answer = work.run();
            fault.end(step);
            return answer;
        } finally {
            borrow(-1);
        }
    }

    /** Opens something, or closes it. */
    synchronized void borrow(int more) {
        open += more;
    }

    /** Something that is done. */
    interface Work {
        @Nullable
        Object run() throws Throwable;
    }

    synchronized List<Done> history() {
        return List.copyOf(done);
    }

    SettableClock clock() {
        return clock;
    }

    Store joined(MemoryTransaction transaction, Store store) {
        return joining.apply(transaction, store);
    }

    synchronized void keep(List<String> texts) {
        notes.addAll(texts);
        Collections.sort(notes);
    }

    @Override
    public Set<Capability> capabilities() {
        return EnumSet.allOf(Capability.class);
    }

    @Override
    public boolean stopAnswering() {
        return failAtStep(1, Fault.CONNECTION_LOST);
    }

    @Override
    public boolean letTimePass(Duration duration) {
        clock.advance(duration);
        return true;
    }

    @Override
    public Optional<AmbientTransaction> begin() {
        return Optional.of(new MemoryTransaction(this));
    }

    @Override
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public boolean failAtStep(int step, Fault how) {
        fault.arm(step, how);
        return true;
    }

    @Override
    public boolean mend() {
        return fault.mend();
    }

    @Override
    public synchronized Optional<Borrowing> borrowing() {
        return Optional.of(new Borrowing(open, 0));
    }

    /** Which step fails, and how. */
    private static final class MemoryFault {

        private int steps;
        private int failing = Integer.MAX_VALUE;
        private Fault how = Fault.STEP_REFUSED;

        synchronized void arm(int step, Fault fault) {
            steps = 0;
            failing = step;
            how = fault;
        }

        synchronized boolean mend() {
            boolean reached = steps >= failing;
            arm(Integer.MAX_VALUE, Fault.STEP_REFUSED);
            return reached;
        }

        synchronized int begin() {
            steps++;
            boolean now = steps == failing && how != Fault.ANSWER_LOST;
            if (now || steps > failing && how == Fault.CONNECTION_LOST) {
                throw new TemporarilyUnavailable("the database does not answer");
            }
            return steps;
        }

        synchronized void end(int step) {
            if (step == failing && how == Fault.ANSWER_LOST) {
                throw new TemporarilyUnavailable("the answer is lost");
            }
        }
    }
}
