package dk.ungebro.protection;

import dk.ungebro.law.DataProtectionRules;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The matrix of disclosure (<i>videregivelse</i>) out of the youth database: data type, recipient, consent (R-GDPR-5,
 * UNGELOV § 15 d(2)-(3)). What the list does not name is refused.
 *
 * @param data what is disclosed
 * @param to to whom
 * @param consent whether the youth consents
 */
public record Disclosure(DataType data, Actor to, boolean consent) {

    private static final Set<DataType> WITHOUT_CONSENT = EnumSet.of(
            DataType.INJUNCTION, DataType.DROPOUT_RISK, DataType.KUI_CONTACT_PERSON, DataType.GRANT_DOCUMENTATION);
    private static final Set<DataType> OF_THE_NOTICE = EnumSet.of(DataType.SUPPORT_NEED, DataType.MUNICIPAL_CONTACT);

    /**
     * The rule that allows the disclosure.
     *
     * @param day the day
     * @param law which law is asked
     * @return the rule; empty if it is refused
     */
    public Optional<LegalRule> allowedBy(LocalDate day, Law law) {
        return data.home() == DataType.Home.YOUTH_DATABASE
                ? candidate().filter(rule -> law.inForce(rule, day))
                : Optional.empty();
    }

    private Optional<LegalRule> candidate() {
        return switch (to) {
            case MUNICIPALITY -> Optional.of(DataProtectionRules.DISCLOSURE_LIST);
            case INSTITUTION_OF_LEARNER -> toInstitution();
            case STIL, STAR -> Optional.of(DataProtectionRules.PURPOSE);
            case OTHER_INSTITUTION -> Optional.empty();
        };
    }

    /** The support need rests on LAB § 30(7) and not on the list (S-6). */
    private Optional<LegalRule> toInstitution() {
        if (OF_THE_NOTICE.contains(data)) {
            return Optional.of(DisclosureRules.NOTIFY_ORDERED);
        }
        return consent || WITHOUT_CONSENT.contains(data)
                ? Optional.of(DataProtectionRules.DISCLOSURE_LIST)
                : Optional.empty();
    }
}
