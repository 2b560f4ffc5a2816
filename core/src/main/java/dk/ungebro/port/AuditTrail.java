package dk.ungebro.port;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.youth.YouthId;
import java.util.List;

/** Who looked at or disclosed what about whom, and why. Disclosures are written by {@link CaseLedger#commit}. */
public interface AuditTrail {

    /**
     * Adds an entry for a look at a case.
     *
     * @param entry the entry
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void add(AuditEntry entry);

    /**
     * All entries about a youth, in the order in which they were added.
     *
     * @param youth the youth
     * @return the entries
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<AuditEntry> of(YouthId youth);
}
