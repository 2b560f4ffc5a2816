package dk.ungebro.port;

import dk.ungebro.duty.Duty;
import dk.ungebro.youth.YouthId;
import java.util.List;

/**
 * The duties of one party, ended ones too: an index of the journals, written by {@link CaseLedger#commit}, which can be
 * rebuilt from them.
 */
public interface Agenda {

    /**
     * A page of duties.
     *
     * @param query which duties, after which, how many
     * @return the duties by due day, then youth, kind and subject; empty at the end
     * @throws TemporarilyUnavailable if the store does not answer
     */
    List<Duty> page(AgendaQuery query);

    /**
     * Replaces all duties of a youth, for a rebuild.
     *
     * @param youth the youth
     * @param duties all duties that follow from the journal, perhaps none
     * @throws TemporarilyUnavailable if the store does not answer
     */
    void replace(YouthId youth, List<Duty> duties);
}
