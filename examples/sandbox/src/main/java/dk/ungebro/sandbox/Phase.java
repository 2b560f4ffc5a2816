package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import java.util.Locale;

/** What is done on a day, one after the other; the nodes share the three in the middle, again until nothing moves. */
enum Phase {
    /** The first node registers what is new on the day. */
    MORNING,
    /** Couriers hand over what waits in the outboxes. */
    DISPATCH,
    /** Couriers take in what has arrived. */
    COLLECT,
    /** Desks act on the cases that were touched. */
    ACT,
    /** The first node tells the day. */
    EVENING,
    /** All days are over. */
    OVER;

    /** The name of its errands. */
    String errand() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the round of one party: whoever has its turn serves the party in this phase. */
    String round(Party party) {
        return errand() + "-" + party.key();
    }
}
