package dk.ungebro.port;

import dk.ungebro.contact.ContactChain;
import dk.ungebro.party.Party;
import dk.ungebro.policy.Policy;

/**
 * What the directory knows of a party.
 *
 * @param party the party
 * @param receivers designated receivers in their order, and the box that always receives
 * @param policy what the host or a cooperation agreement has set
 */
public record PartyProfile(Party party, ContactChain receivers, Policy policy) {}
