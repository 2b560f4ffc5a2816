package dk.ungebro.exchange;

import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds up what one call of the courier does. */
final class Tally {

    int sent;
    int letters;
    int stored;
    int duplicates;
    int quarantined;
    int failed;
    int late;
    int receipts;
    long missing;
    final Set<Party> recipients = new LinkedHashSet<>();
    final List<YouthId> youths = new ArrayList<>();

    Tick tick() {
        return new Tick(
                sent, letters, stored, duplicates, quarantined, failed, late, receipts, missing, recipients, youths);
    }
}
