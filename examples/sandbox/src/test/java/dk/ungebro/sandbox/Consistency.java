package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.law.Reading;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.Party;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold in a database after any run, however it went. */
final class Consistency {

    private static final int ALL = 1_000_000;
    private static final AgendaQuery WHOLE =
            new AgendaQuery(true, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), ALL);

    private Consistency() {}

    static void check(DatabaseLogin login) {
        try (var ledgers = new JdbcLedgers(ConnectionPool.server(login))) {
            nothingIsLeft(ledgers.tables());
            List<Party> parties = ledgers.progress().parties();
            assertThat(parties).isNotEmpty();
            parties.forEach(party -> agenda(ledgers.store(party)));
            parties.forEach(party -> messages(ledgers.store(party)));
            messages(ledgers.store(YouthDatabase.INSTANCE));
        }
    }

    private static void nothingIsLeft(OwnTables tables) {
        assertThat(count(tables, "ungebro_outbox")).as("items in outboxes").isZero();
        assertThat(count(tables, "ungebro_quarantine")).as("items held back").isZero();
        assertThat(count(tables, "ungebro_open_number"))
                .as("batches that never came or were never answered")
                .isZero();
        assertThat(count(tables, "ungebro_track")).as("tracks").isPositive();
        assertThat(count(tables, "sandbox_errand")).as("errands").isZero();
        assertThat(count(tables, "ungebro_turn WHERE lease_owner IS NOT NULL"))
                .as("turns held")
                .isZero();
    }

    private static long count(OwnTables tables, String table) {
        return tables.list("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                .get(0);
    }

    /** The agenda is what follows from the journals. */
    private static void agenda(Store store) {
        var view = new DutyView(Reading.DEFAULT);
        List<Duty> pending = new ArrayList<>();
        for (YouthId youth : store.ledger().youths(Optional.empty(), ALL)) {
            CaseFile file = store.ledger().load(youth);
            view.all(file).stream().filter(Duty::pending).forEach(pending::add);
        }
        assertThat(store.agenda().page(WHOLE))
                .as("agenda of " + store.party().key())
                .containsExactlyInAnyOrderElementsOf(pending);
    }

    /** Each message was taken in once. */
    private static void messages(Store store) {
        for (YouthId youth : store.ledger().youths(Optional.empty(), ALL)) {
            List<MessageKey> keys = store.ledger().load(youth).journal().entries().stream()
                    .filter(entry -> entry.fact() instanceof Received)
                    .map(entry -> ((Received) entry.fact()).message().key())
                    .toList();
            assertThat(keys).as("messages of " + youth.value()).doesNotHaveDuplicates();
            assertThat(keys).allMatch(key -> store.ledger().handled(key).isPresent(), "is marked as handled");
        }
    }
}
