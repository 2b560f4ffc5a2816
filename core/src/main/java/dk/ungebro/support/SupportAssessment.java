package dk.ungebro.support;

import java.util.Optional;

/**
 * The municipality's assessment of support needs (<i>støttebehov</i>): the closed items a to e and g of the register
 * (R-DFDG-1); item f, the contact, travels beside it. A contradiction cannot be expressed: either there is a {@link
 * SupportNeed}, or none was found.
 *
 * @param need the need found (items b, c, d); absent means item a, no need
 * @param otherSupportPersons item e, other support persons or a mentor are attached
 * @param contactWanted item g, the municipality wants to be contacted; it rests on the guide alone (S-3)
 */
public record SupportAssessment(Optional<SupportNeed> need, boolean otherSupportPersons, boolean contactWanted) {

    /**
     * Tells whether a need was found.
     *
     * @return true for items b or c, false for item a
     */
    public boolean hasNeed() {
        return need.isPresent();
    }
}
