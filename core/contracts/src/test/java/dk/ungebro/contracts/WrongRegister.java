package dk.ungebro.contracts;

import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Optional;

/** A register that hands all on to a right one; mistakes override it. */
class WrongRegister implements YouthRegister {

    private final YouthRegister right;

    WrongRegister(YouthRegister right) {
        this.right = right;
    }

    @Override
    public YouthId identify(CprNumber cpr) {
        return right.identify(cpr);
    }

    @Override
    public Optional<Youth> find(YouthId id) {
        return right.find(id);
    }

    @Override
    public YouthId register(Youth youth) {
        return right.register(youth);
    }

    @Override
    public void changeCpr(YouthId id, CprNumber cpr) {
        right.changeCpr(id, cpr);
    }
}
