package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.sealing.KeyRing;
import dk.ungebro.adapters.sftp.sealing.TestRing;
import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;

/** The same as without seals. */
class SealedSftpContractTest extends SftpTransportContractTest {

    private static final KeyRing RING = TestRing.of(Samples.INSTITUTION, Samples.MUNICIPALITY, Samples.NEIGHBOUR);

    @Override
    public Transport transport(Party party) {
        return TestRing.seal(super.transport(party), party, RING);
    }

    /** Changed by somebody who makes the marker fit, so that only the seal shows it. */
    @Override
    public boolean leaveDamaged(Batch batch) {
        var office = new InMemoryPostOffice();
        TestRing.seal(office.transport(batch.from()), batch.from(), RING).send(batch);
        byte[] content = office.transport(batch.to()).fetch(1).get(0).content();
        content[content.length / 2] ^= 1;
        super.transport(batch.from()).send(new Batch(batch.id(), batch.from(), batch.to(), batch.count(), content));
        return true;
    }
}
