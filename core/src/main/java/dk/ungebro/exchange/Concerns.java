package dk.ungebro.exchange;

import dk.ungebro.exchange.Concern.Kind;
import dk.ungebro.party.Party;
import dk.ungebro.port.Standing;
import dk.ungebro.port.Standing.Open;
import dk.ungebro.port.Track.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the standing of all tracks means for a person. Pure. */
final class Concerns {

    private final Instant now;
    private final Patience patience;
    private final List<Concern> found = new ArrayList<>();

    private Concerns(Instant now, Patience patience) {
        this.now = now;
        this.patience = patience;
    }

    static List<Concern> of(List<Standing> standings, Instant now, Patience patience) {
        var concerns = new Concerns(now, patience);
        standings.forEach(concerns::lookForOpen);
        concerns.lookForSilence(standings);
        return List.copyOf(concerns.found);
    }

    private void lookForOpen(Standing standing) {
        for (Open open : standing.open()) {
            if (standing.track().way() == Way.RECEIVED) {
                add(standing, open, Kind.BATCHES_MISSING);
            } else if (isOver(open.since(), patience.answer())) {
                add(standing, open, Kind.NO_ANSWER);
            }
        }
    }

    private boolean isOver(Instant since, Duration longest) {
        return since.plus(longest).isBefore(now);
    }

    private void add(Standing standing, Open open, Kind kind) {
        Party partner = standing.track().partner();
        String series = standing.track().series();
        String danish = series + " nr. " + numbers(open);
        String english = series + " no. " + numbers(open);
        found.add(
                kind == Kind.BATCHES_MISSING
                        ? new Concern(
                                kind,
                                partner,
                                open.since(),
                                "Forsendelser fra " + partner.key() + " mangler: " + danish + ". Bed dem sende igen.",
                                "Batches from " + partner.key() + " are missing: " + english
                                        + ". Ask them to send again.")
                        : new Concern(
                                kind,
                                partner,
                                open.since(),
                                partner.key() + " har ikke kvitteret for " + danish
                                        + ". Spørg, om forsendelsen er modtaget, og send igen.",
                                partner.key() + " has not answered " + english
                                        + ". Ask whether the batch came, and send it again."));
    }

    private static String numbers(Open open) {
        return open.first() == open.last() ? "" + open.first() : open.first() + "-" + open.last();
    }

    private void lookForSilence(List<Standing> standings) {
        Map<Party, Instant> heard = new TreeMap<>(Comparator.comparing(Party::key));
        standings.stream()
                .filter(standing -> standing.track().way() == Way.RECEIVED)
                .forEach(standing -> heard.merge(
                        standing.track().partner(), standing.at(), (one, other) -> one.isAfter(other) ? one : other));
        heard.forEach((partner, last) -> {
            if (isOver(last, patience.silence())) {
                found.add(new Concern(
                        Kind.SILENT,
                        partner,
                        last,
                        "Intet er kommet fra " + partner.key() + " siden da. Spørg, om alt virker hos dem.",
                        "Nothing has come from " + partner.key() + " since. Ask whether all is well with them."));
            }
        });
    }
}
