package dk.ungebro.port;

import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.youth.CprNumber;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the youth register knows of a person. {@code toString} masks what is personal.
 *
 * <p>Immutable and thread-safe.
 */
@ValueStyle
@Value.Immutable
public interface Youth {

    /**
     * The person number.
     *
     * @return the number
     */
    CprNumber cpr();

    /**
     * The name.
     *
     * @return the name, empty if it is not known
     */
    @Value.Redacted
    Optional<String> name();

    /**
     * The birth date; where none is given, the one the person number carries.
     *
     * @return the date
     */
    @Value.Default
    @Value.Redacted
    default LocalDate birthDate() {
        return cpr().birthDate();
    }

    /**
     * The municipality of residence.
     *
     * @return the municipality, empty if it is not known
     */
    Optional<MunicipalityCode> municipality();

    /**
     * Whether a holder of parental authority is known who can be informed.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean guardianKnown() {
        return false;
    }

    /**
     * Whether name and address are protected.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean addressProtected() {
        return false;
    }

    /**
     * Begins a youth.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A youth of whom only the person number is known.
     *
     * @param cpr the person number
     * @return the youth
     */
    static Youth of(CprNumber cpr) {
        return builder().cpr(cpr).build();
    }

    /** Builds a youth; the person number is mandatory. */
    final class Builder extends ImmutableYouth.Builder {
        Builder() {}
    }
}
