package dk.ungebro.contracts;

import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Optional;

/** The register of the world that is played at present, for a codec that outlives it. */
final class PresentRegister implements YouthRegister {

    private Optional<YouthRegister> present = Optional.empty();

    void is(YouthRegister register) {
        present = Optional.of(register);
    }

    @Override
    public YouthId identify(CprNumber cpr) {
        return present.orElseThrow().identify(cpr);
    }

    @Override
    public Optional<Youth> find(YouthId id) {
        return present.orElseThrow().find(id);
    }

    @Override
    public YouthId register(Youth youth) {
        return present.orElseThrow().register(youth);
    }

    @Override
    public void changeCpr(YouthId id, CprNumber cpr) {
        present.orElseThrow().changeCpr(id, cpr);
    }
}
