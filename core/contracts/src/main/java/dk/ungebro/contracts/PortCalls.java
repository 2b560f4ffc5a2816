package dk.ungebro.contracts;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.message.Receipt;
import dk.ungebro.message.Receipt.Level;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.LeaseRequest;
import dk.ungebro.port.Quarantined;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Store;
import dk.ungebro.port.Track;
import dk.ungebro.port.Track.Way;
import dk.ungebro.youth.YouthId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One call of each method of the ports of a store, by name; each may follow any other. */
final class PortCalls {

    private static final YouthId YOUTH = Samples.youth(1);
    private static final List<String> POST = List.of(Samples.post("E-0").id());

    private static final Track TRACK = new Track(Samples.NEIGHBOUR, Way.SENT, "00ff00ff");
    private static final Receipt RECEIPT = Receipt.of(Samples.key("E-0"), Level.VALID);

    private PortCalls() {}

    static Map<String, Consumer<Store>> changing() {
        Map<String, Consumer<Store>> calls = new LinkedHashMap<>();
        calls.put("commit", PortCalls::commit);
        calls.put("commitAll", PortCalls::commitAll);
        calls.put("replace", store -> store.agenda().replace(YOUTH, List.of(duty())));
        calls.put("lease", store -> store.outbox().lease(request()));
        calls.put("retryLater", store -> store.outbox().retryLater(POST, Samples.NOW));
        calls.put("settle", store -> store.outbox().settle(POST));
        calls.put("add post", store -> store.outbox().add(Samples.post("E-8")));
        calls.put("expect", store -> store.correspondence().expect(TRACK, 3, Samples.NOW, new byte[] {1}));
        calls.put("note", store -> store.correspondence().note(TRACK, 2, Samples.NOW));
        calls.put("dismiss", store -> store.correspondence().dismiss(TRACK, new Open(1, 1, Samples.NOW)));
        calls.put("keep", store -> store.correspondence().keep(List.of(RECEIPT)));
        calls.put("assign", store -> store.outbox().assign(held().id(), Optional.of(StaffId.of("ab"))));
        calls.put("quarantine", store -> store.outbox().quarantine(held()));
        calls.put("release", store -> store.outbox().release(held().id()));
        calls.put("add", store -> store.audit().add(Samples.look(YOUTH, Samples.NOW)));
        return calls;
    }

    static Map<String, Consumer<Store>> reading() {
        Map<String, Consumer<Store>> calls = new LinkedHashMap<>();
        calls.put("load", store -> store.ledger().load(YOUTH));
        calls.put("load many", store -> store.ledger().load(List.of(YOUTH, Samples.youth(2))));
        calls.put("handled many", store -> store.ledger().handled(List.of(Samples.key("E-0"), Samples.key("E-7"))));
        calls.put("handled", store -> store.ledger().handled(Samples.key("E-0")));
        calls.put("youths", store -> store.ledger().youths(Optional.empty(), 10));
        calls.put("page", store -> store.agenda().page(AgendaQuery.ALL));
        calls.put("last", store -> store.correspondence().last(TRACK));
        calls.put("sent", store -> store.correspondence().sent(TRACK, 1));
        calls.put("standings", store -> store.correspondence().standings());
        calls.put("receipts", store -> store.correspondence().receipts(List.of(Samples.key("E-0"))));
        calls.put("held", store -> store.outbox().held(held().id()));
        calls.put("quarantined", store -> store.outbox().quarantined(10));
        calls.put("of", store -> store.audit().of(YOUTH));
        return calls;
    }

    static Map<String, Consumer<Store>> all() {
        Map<String, Consumer<Store>> calls = changing();
        calls.putAll(reading());
        return calls;
    }

    private static void commit(Store store) {
        long version = store.ledger().load(YOUTH).version();
        store.ledger().commit(SampleChange.full(YOUTH, version, "E-" + version));
    }

    private static void commitAll(Store store) {
        YouthId other = Samples.youth(2);
        long version = store.ledger().load(other).version();
        store.ledger()
                .commitAll(List.of(
                        SampleChange.full(other, version, "M-" + version),
                        SampleChange.plain(other, version + 1),
                        SampleChange.plain(other, version)));
    }

    private static Duty duty() {
        return Samples.duty(YOUTH, DutyKind.INFORM_YOUTH, "E-0", Samples.TODAY);
    }

    private static LeaseRequest request() {
        return new LeaseRequest("node", Samples.NOW, Duration.ofHours(1), 10);
    }

    private static Quarantined held() {
        return new Quarantined("Q-1", Samples.NOW, "CODE", "line");
    }
}
