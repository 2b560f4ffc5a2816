package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;

/** What lies underneath: real adapters, or those in memory. */
interface Backend extends AutoCloseable {

    /** The name under which this process works on what it shares with others. */
    String node();

    /** A party takes part from now on. */
    void join(Party party);

    Store store(Party party);

    YouthRegister register();

    Transport transport(Party party);

    YouthMailbox mailbox();

    Progress progress();

    @Override
    void close();
}
