package dk.ungebro.exchange;

import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.util.List;
import java.util.Set;

/**
 * What the courier did in one call.
 *
 * @param sent messages handed over
 * @param letters letters delivered
 * @param stored messages taken in
 * @param duplicates messages that had been taken in before
 * @param quarantined messages that could not be taken in
 * @param failed items that could not be sent now and will be tried again
 * @param late those among the failed whose duty is due on the next working day, or sooner; they are held up to a person,
 *     and tried again all the same
 * @param receipts receipts handed over or taken in
 * @param missing batches that are newly found missing, because later ones of the same series came
 * @param recipients to whom something was handed over
 * @param youths whose cases changed by what was taken in or delivered
 */
public record Tick(
        int sent,
        int letters,
        int stored,
        int duplicates,
        int quarantined,
        int failed,
        int late,
        int receipts,
        long missing,
        Set<Party> recipients,
        List<YouthId> youths) {

    /** Copies the collections. */
    public Tick {
        recipients = Set.copyOf(recipients);
        youths = List.copyOf(youths);
    }

    /**
     * Tells whether anything happened.
     *
     * @return false if there was nothing to do
     */
    public boolean moved() {
        return sent + letters + stored + duplicates + quarantined + receipts > 0;
    }
}
