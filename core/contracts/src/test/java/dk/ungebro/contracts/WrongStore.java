package dk.ungebro.contracts;

import dk.ungebro.casefile.Change;
import dk.ungebro.contracts.memory.InMemoryStore;
import dk.ungebro.party.Party;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.Store;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A store in memory of which one port does something wrong. */
record WrongStore(Party party, CaseLedger ledger, Agenda agenda, Outbox outbox, AuditTrail audit) implements Store {

    /** Stores of all parties, each spoilt in the same way. */
    static Supplier<StoreContract> each(UnaryOperator<Store> spoil) {
        return () -> {
            var fixture = new MemoryFixture((party, clock) -> spoil.apply(new InMemoryStore(party, clock)));
            return () -> fixture;
        };
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
                store.audit()));
    }

    static Supplier<StoreContract> ledger(UnaryOperator<CaseLedger> mistake) {
        return each(store -> new WrongStore(
                store.party(), mistake.apply(store.ledger()), store.agenda(), store.outbox(), store.audit()));
    }

    static Supplier<StoreContract> agenda(UnaryOperator<Agenda> mistake) {
        return each(store -> new WrongStore(
                store.party(), store.ledger(), mistake.apply(store.agenda()), store.outbox(), store.audit()));
    }

    static Supplier<StoreContract> outbox(UnaryOperator<Outbox> mistake) {
        return each(store -> new WrongStore(
                store.party(), store.ledger(), store.agenda(), mistake.apply(store.outbox()), store.audit()));
    }

    static Supplier<StoreContract> audit(UnaryOperator<AuditTrail> mistake) {
        return each(store -> new WrongStore(
                store.party(), store.ledger(), store.agenda(), store.outbox(), mistake.apply(store.audit())));
    }
}
