package dk.ungebro.contracts.memory;

import dk.ungebro.contracts.PartyDirectoryContract;
import dk.ungebro.port.PartyDirectory;

class InMemoryPartyDirectoryTest implements PartyDirectoryContract {

    private final PartyDirectory directory = new InMemoryPartyDirectory();

    @Override
    public PartyDirectory directory() {
        return directory;
    }
}
