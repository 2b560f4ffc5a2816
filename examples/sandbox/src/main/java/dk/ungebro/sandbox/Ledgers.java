package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.port.Store;
import dk.ungebro.port.YouthRegister;

/** Where the ledgers of all parties are. */
interface Ledgers extends AutoCloseable {

    Store store(Party party);

    YouthRegister register();

    Progress progress();

    @Override
    void close();
}
