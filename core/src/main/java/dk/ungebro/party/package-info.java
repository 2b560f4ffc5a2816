/**
 * The parties of the exchange and who acts for them: {@link dk.ungebro.party.MunicipalityCode}, {@link
 * dk.ungebro.party.InstitutionNumber}, {@link dk.ungebro.party.YouthDatabase}.
 */
@NullMarked
package dk.ungebro.party;

import org.jspecify.annotations.NullMarked;
