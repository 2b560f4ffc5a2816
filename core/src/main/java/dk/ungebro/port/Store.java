package dk.ungebro.port;

import dk.ungebro.party.Party;

/**
 * What one party keeps: the four ports that one commit writes, and its correspondence. Stores of several parties may share a database; none sees what
 * another holds.
 */
public interface Store {

    /**
     * The party whose data this is.
     *
     * @return the party
     */
    Party party();

    /**
     * The case files.
     *
     * @return the ledger
     */
    CaseLedger ledger();

    /**
     * The duties.
     *
     * @return the agenda
     */
    Agenda agenda();

    /**
     * What waits to be sent.
     *
     * @return the outbox
     */
    Outbox outbox();

    /**
     * Who looked at or disclosed what.
     *
     * @return the audit trail
     */
    AuditTrail audit();

    /**
     * What was sent to and received from partners.
     *
     * @return the correspondence
     */
    Correspondence correspondence();
}
