package dk.ungebro.casesystem;

import dk.ungebro.Ungebro;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;

/** What Ungebro gives the staff, within the transaction that runs. It has no courier, which must not run there. */
final class Desks implements AutoCloseable {

    private final Ungebro ungebro;
    private final MunicipalityCode party;

    Desks(Ungebro ungebro, MunicipalityCode party) {
        this.ungebro = ungebro;
        this.party = party;
    }

    MunicipalityDesk of(StaffId staff) {
        return ungebro.municipality(caller(staff));
    }

    CaseReader reader(StaffId staff) {
        return ungebro.reader(caller(staff));
    }

    private CallerIdentity caller(StaffId staff) {
        return CallerIdentity.person(party, UngebroConfiguration.SYSTEM, staff);
    }

    @Override
    public void close() {
        ungebro.close();
    }
}
