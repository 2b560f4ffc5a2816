package dk.ungebro.sandbox;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;

/** Post in memory. */
final class MemoryPost implements PostService {

    private final InMemoryPostOffice office = new InMemoryPostOffice();

    @Override
    public Transport transport(Party party) {
        return office.transport(party);
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
