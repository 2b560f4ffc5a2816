package dk.ungebro.contracts.memory;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Audit entries by youth, in the order in which they were added. */
final class MemoryAudit implements AuditTrail {

    private final Object lock;
    private final SortedMap<YouthId, List<AuditEntry>> entries = new TreeMap<>();

    MemoryAudit(Object lock) {
        this.lock = lock;
    }

    @Override
    public void add(AuditEntry entry) {
        synchronized (lock) {
            entries.computeIfAbsent(entry.youth(), youth -> new ArrayList<>()).add(entry);
        }
    }

    @Override
    public List<AuditEntry> of(YouthId youth) {
        synchronized (lock) {
            return List.copyOf(entries.getOrDefault(youth, List.of()));
        }
    }
}
