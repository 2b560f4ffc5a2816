package dk.ungebro.party;

/**
 * One of the three kinds of parties in the exchange: a municipality, an institution, or the youth database
 * (<i>Ungedatabasen</i>).
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Party permits MunicipalityCode, InstitutionNumber, YouthDatabase {

    /**
     * The key that stores, folders and messages use for this party, for example {@code M101}, {@code I280051}, {@code
     * UDB}. Letters and digits only.
     *
     * @return the key, never empty
     */
    String key();

    /**
     * Reads a key written by {@link #key()}.
     *
     * @param key the key
     * @return the party
     * @throws IllegalArgumentException if the key is not one of the three forms
     */
    static Party ofKey(String key) {
        if (key.equals(YouthDatabase.KEY)) {
            return YouthDatabase.INSTANCE;
        }
        if (key.startsWith("M")) {
            return MunicipalityCode.of(key.substring(1));
        }
        if (key.startsWith("I")) {
            return InstitutionNumber.of(key.substring(1));
        }
        throw new IllegalArgumentException("not the key of a party");
    }
}
