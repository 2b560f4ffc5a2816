package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.TransportContract;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;

class SealedTransportContractTest implements TransportContract {

    private static final KeyRing RING = TestRing.of(Samples.INSTITUTION, Samples.MUNICIPALITY, Samples.NEIGHBOUR);

    private final InMemoryPostOffice office = new InMemoryPostOffice();

    @Override
    public Transport transport(Party party) {
        return TestRing.seal(office.transport(party), party, RING);
    }

    @Override
    public boolean leaveDamaged(Batch batch) {
        transport(batch.from()).send(batch);
        Transport counter = office.transport(batch.to());
        byte[] content = counter.fetch(1).get(0).content();
        counter.confirm(batch.id());
        content[content.length / 2] ^= 1;
        office.transport(batch.from()).send(SealedParties.with(batch, content));
        return true;
    }
}
