package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.youth.YouthId;

/**
 * A case in which something happened.
 *
 * @param party who keeps it
 * @param youth the youth
 */
record Touched(Party party, YouthId youth) {}
