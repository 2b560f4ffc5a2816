package dk.ungebro.contracts.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.TransportContract;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.Transport;
import org.junit.jupiter.api.Test;

class InMemoryPostOfficeTest implements TransportContract {

    private final InMemoryPostOffice office = new InMemoryPostOffice();

    @Override
    public Transport transport(Party party) {
        return office.transport(party);
    }

    @Test
    void other_contents_under_a_waiting_id_are_refused_and_lose_nothing() {
        var first = new Batch("b-1", Samples.INSTITUTION, Samples.MUNICIPALITY, 1, new byte[] {1});
        var other = new Batch("b-1", Samples.INSTITUTION, Samples.MUNICIPALITY, 1, new byte[] {2});
        Transport sender = office.transport(Samples.INSTITUTION);
        sender.send(first);
        assertThatThrownBy(() -> sender.send(other)).isInstanceOf(Misconfigured.class);
        assertThat(office.transport(Samples.MUNICIPALITY).fetch(10)).containsExactly(first);
    }
}
