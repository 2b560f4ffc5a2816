package dk.ungebro.party;

import java.util.List;

/**
 * The code of a Danish municipality (<i>kommunekode</i>): one of the three-digit codes of the code list.
 *
 * @param value three digits, in the code list
 */
public record MunicipalityCode(String value) implements Party {

    /**
     * Checks the code against the list.
     *
     * @throws IllegalArgumentException if the list does not have it
     */
    public MunicipalityCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the code of a municipality");
        }
    }

    /**
     * Makes a code of its text.
     *
     * @param value three digits
     * @return the code
     * @throws IllegalArgumentException if the list does not have it
     */
    public static MunicipalityCode of(String value) {
        return new MunicipalityCode(value);
    }

    /**
     * Tells whether the text is the code of a municipality.
     *
     * @param value any text
     * @return true if the code list has it
     */
    public static boolean isValid(String value) {
        return MunicipalityList.NAMES.containsKey(value);
    }

    /**
     * All municipalities, in the order of their codes.
     *
     * @return an unmodifiable list of 98
     */
    public static List<MunicipalityCode> all() {
        return MunicipalityList.CODES;
    }

    /**
     * The name in Danish, for example {@code København}.
     *
     * @return the name of the code list
     */
    public String name() {
        return MunicipalityList.nameOf(value);
    }

    @Override
    public String key() {
        return "M" + value;
    }
}
