package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.casefile.Change;
import dk.ungebro.contracts.jdbc.WatchedDataSource;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.OutboxItem;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Store;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BorrowedConnectionTest {

    private static final Instant NOW = Instant.parse("2024-08-01T08:00:00Z");

    private final DataSource database = H2.memory();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_call_closes_what_it_opened_and_gives_the_connection_back_as_it_was(boolean autoCommit) {
        var pool = new WatchedDataSource(database, autoCommit);
        Store store = JdbcDatabase.owningTransactions(pool).store(CaseStory.MUNICIPALITY);

        useLedger(store);
        useAgenda(store);
        useOutbox(store);
        useAudit(store);
        useRegister(JdbcDatabase.owningTransactions(pool)
                .youthRegister(cpr -> CaseStory.youth(cpr.digits().hashCode() & 0xff)));
        JdbcDatabase.owningTransactions(pool).partiesWithWaitingPost();

        assertThat(pool.opened()).isGreaterThan(50);
        assertThat(pool.stillOpen()).isZero();
        assertThat(pool.leftOtherwise()).isFalse();
    }

    private static void useLedger(Store store) {
        Change change = CaseStory.admission(store.ledger().load(CaseStory.youth(1)), 1);
        store.ledger().commit(change);
        assertThatThrownBy(() -> store.ledger().commit(change)).isInstanceOf(ConcurrentChange.class);
        assertThat(store.ledger().load(CaseStory.youth(1)).journal().entries()).isEqualTo(change.entries());
        assertThat(store.ledger().handled(CaseStory.key(1))).isEqualTo(change.handled());
        assertThat(store.ledger().youths(Optional.empty(), 10)).containsExactly(CaseStory.youth(1));
    }

    private static void useAgenda(Store store) {
        var duties = store.agenda().page(AgendaQuery.PENDING);
        assertThat(duties).hasSize(1);
        store.agenda().replace(CaseStory.youth(1), duties);
        assertThat(store.agenda().page(AgendaQuery.ALL)).isEqualTo(duties);
        assertThat(store.agenda().page(AgendaQuery.PENDING.after(duties.get(0))))
                .isEmpty();
    }

    private static void useOutbox(Store store) {
        List<OutboxItem> items = store.outbox().lease(new LeaseRequest("node", NOW, Duration.ofMinutes(1), 5));
        List<String> ids = items.stream().map(item -> item.post().id()).toList();
        assertThat(ids).hasSize(1);
        store.outbox().retryLater(ids, NOW);
        store.outbox().settle(ids);
        store.outbox().quarantine(new Quarantined("line-1", NOW, "UNREADABLE", "x"));
        store.outbox().quarantine(new Quarantined("line-1", NOW, "UNREADABLE", "y"));
        assertThat(store.outbox().quarantined(5)).hasSize(1);
        store.outbox().release("line-1");
    }

    private static void useAudit(Store store) {
        var entry = new AuditEntry(
                NOW,
                CallerIdentity.automated(CaseStory.MUNICIPALITY, "fagsystem"),
                CaseStory.youth(1),
                AuditEntry.Action.VIEWED,
                "R-GDPR-12",
                Optional.empty(),
                Optional.empty());
        store.audit().add(entry);
        assertThat(store.audit().of(CaseStory.youth(1))).containsExactly(entry);
    }

    private static void useRegister(YouthRegister register) {
        YouthId id = register.register(Youth.of(CprNumber.of("610205-4321")));
        register.changeCpr(id, CprNumber.of("620205-4321"));
        assertThat(register.identify(CprNumber.of("620205-4321"))).isEqualTo(id);
        assertThat(register.find(id)).contains(Youth.of(CprNumber.of("620205-4321")));
    }
}
