package dk.ungebro.sandbox;

import dk.ungebro.party.Party;
import dk.ungebro.port.Transport;

/** How batches travel between all parties. */
interface PostService extends AutoCloseable {

    Transport transport(Party party);

    @Override
    void close();
}
