package dk.ungebro.desk;

import dk.ungebro.exchange.MessageHandler;
import dk.ungebro.party.CallerIdentity;

/** Makes the desks of one party. */
public final class Desks {

    private final Casework casework;

    /**
     * The desks of an office.
     *
     * @param office what they work with
     */
    public Desks(Office office) {
        this.casework = new Casework(office);
    }

    /**
     * The desk of a municipality.
     *
     * @param caller who calls
     * @return the desk
     */
    public MunicipalityDesk municipality(CallerIdentity caller) {
        return MunicipalityParts.of(casework, caller);
    }

    /**
     * The desk of an institution.
     *
     * @param caller who calls
     * @return the desk
     */
    public InstitutionDesk institution(CallerIdentity caller) {
        return new RegisteredInstitutionDesk(casework, caller);
    }

    /**
     * The reader.
     *
     * @param caller who calls
     * @return the reader
     */
    public CaseReader reader(CallerIdentity caller) {
        return new StoreReader(casework, caller);
    }

    /**
     * Whom the courier hands what arrives.
     *
     * @param caller under which identity it is recorded
     * @return the handler
     */
    public MessageHandler handler(CallerIdentity caller) {
        return new DeskHandler(casework, caller);
    }
}
