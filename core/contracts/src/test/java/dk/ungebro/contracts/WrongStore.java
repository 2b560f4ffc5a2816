package dk.ungebro.contracts;

import dk.ungebro.casefile.Change;
import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A store in memory of which one port does something wrong. */
record WrongStore(
        Party party, CaseLedger ledger, Agenda agenda, Outbox outbox, AuditTrail audit, Correspondence correspondence)
        implements Store {

    /** Stores of all parties, each spoilt in the same way. */
    static Supplier<StoreContract> each(UnaryOperator<Store> spoil) {
        return owning((database, store) -> spoil.apply(store));
    }

    /** Stores that know their database, spoilt. */
    static Supplier<StoreContract> owning(BiFunction<MemoryDatabase, Store, Store> spoil) {
        return () -> {
            var database = new MemoryDatabase(spoil, (transaction, store) -> store);
            return () -> database;
        };
    }

    /** Stores in the transaction of a caller, spoilt; those with transactions of their own are right. */
    static Supplier<StoreContract> joining(BiFunction<MemoryTransaction, Store, Store> spoil) {
        return () -> {
            var database = new MemoryDatabase((same, store) -> store, spoil);
            return () -> database;
        };
    }

    /** A store of which one method does something else. */
    static Store spoilt(Store right, String method, Intercepted.Watcher mistake) {
        return Intercepted.of(
                Store.class, right, call -> call.name().equals(method) ? mistake.called(call) : call.proceed());
    }

    /** A store that commits something else than it is told. */
    static Supplier<StoreContract> changing(UnaryOperator<Change> mistake) {
        return committing((store, change) -> store.ledger().commit(mistake.apply(change)));
    }

    static Supplier<StoreContract> committing(BiConsumer<Store, Change> commit) {
        return each(store -> new WrongStore(
                store.party(),
                new WrongLedger(store.ledger()) {
                    @Override
                    public void commit(Change change) {
                        commit.accept(store, change);
                    }
                },
                store.agenda(),
                store.outbox(),
                store.audit(),
                store.correspondence()));
    }

    static Supplier<StoreContract> ledger(UnaryOperator<CaseLedger> mistake) {
        return each(store -> new WrongStore(
                store.party(),
                mistake.apply(store.ledger()),
                store.agenda(),
                store.outbox(),
                store.audit(),
                store.correspondence()));
    }

    static Supplier<StoreContract> agenda(UnaryOperator<Agenda> mistake) {
        return each(store -> new WrongStore(
                store.party(),
                store.ledger(),
                mistake.apply(store.agenda()),
                store.outbox(),
                store.audit(),
                store.correspondence()));
    }

    static Supplier<StoreContract> outbox(UnaryOperator<Outbox> mistake) {
        return each(store -> new WrongStore(
                store.party(),
                store.ledger(),
                store.agenda(),
                mistake.apply(store.outbox()),
                store.audit(),
                store.correspondence()));
    }

    static Supplier<StoreContract> audit(UnaryOperator<AuditTrail> mistake) {
        return each(store -> new WrongStore(
                store.party(),
                store.ledger(),
                store.agenda(),
                store.outbox(),
                mistake.apply(store.audit()),
                store.correspondence()));
    }

    static Supplier<StoreContract> correspondence(UnaryOperator<Correspondence> mistake) {
        return each(store -> new WrongStore(
                store.party(),
                store.ledger(),
                store.agenda(),
                store.outbox(),
                store.audit(),
                mistake.apply(store.correspondence())));
    }
}
