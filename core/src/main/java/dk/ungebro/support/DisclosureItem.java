package dk.ungebro.support;

import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a municipality tells an institution about a start (<i>underretning</i>, LAB § 30(7)): a closed list, with the
 * rules of which each item is part (R-DISC-1 to 3).
 */
public enum DisclosureItem {
    /** That the youth is ordered to start and complete. */
    ORDER(DisclosureRules.CONTENT_BEFORE_2022, DisclosureRules.NOTIFY_ORDERED),
    /** Activities and efforts given; until 2021. */
    ACTIVITIES(DisclosureRules.CONTENT_BEFORE_2022),
    /** Test results; until 2021. */
    TEST_RESULTS(DisclosureRules.CONTENT_BEFORE_2022),
    /** Whether there is a risk of special difficulties; until 2021. */
    RISK_OF_SPECIAL_DIFFICULTIES(DisclosureRules.CONTENT_BEFORE_2022),
    /** The assessment of support need; from 2022. */
    SUPPORT_NEED(DisclosureRules.NOTIFY_ORDERED, DisclosureRules.NOTIFY_SELF_CHOSEN),
    /** Relevant contact information; from 2022. */
    CONTACT_INFORMATION(DisclosureRules.NOTIFY_ORDERED, DisclosureRules.NOTIFY_SELF_CHOSEN),
    /** Other essential information; from 2022. */
    OTHER_ESSENTIAL_INFORMATION(DisclosureRules.NOTIFY_ORDERED, DisclosureRules.NOTIFY_SELF_CHOSEN);

    private final Set<LegalRule> rules;

    DisclosureItem(LegalRule... rules) {
        this.rules = Set.of(rules);
    }

    /**
     * What the municipality owes the institution: always something for an ordered start, for a self-chosen one only with
     * a need (R-DISC-2, D-1).
     *
     * @param basis ordered or self-chosen
     * @param needFound whether a support need was found
     * @param day the day on which the admission became known
     * @param reading how the law is read
     * @return the items, none where nothing is owed
     */
    public static Set<DisclosureItem> owed(AdmissionBasis basis, boolean needFound, LocalDate day, Reading reading) {
        Set<DisclosureItem> items = EnumSet.noneOf(DisclosureItem.class);
        rule(basis, needFound, day, reading).ifPresent(rule -> {
            for (DisclosureItem item : values()) {
                if (item.rules.contains(rule)) {
                    items.add(item);
                }
            }
        });
        return Collections.unmodifiableSet(items);
    }

    /**
     * The rule by which the institution must be told.
     *
     * @param basis ordered or self-chosen
     * @param needFound whether a support need was found
     * @param day the day on which the admission became known
     * @param reading how the law is read
     * @return the version in force, or empty if there is no duty
     */
    public static Optional<LegalRule> rule(AdmissionBasis basis, boolean needFound, LocalDate day, Reading reading) {
        Law law = reading.law();
        if (basis == AdmissionBasis.SELF_CHOSEN) {
            boolean owed = needFound || reading.takes(UnverifiedReading.SELF_CHOSEN_WITHOUT_NEED_FEED);
            return Optional.of(DisclosureRules.NOTIFY_SELF_CHOSEN).filter(rule -> owed && law.inForce(rule, day));
        }
        return Optional.of(DisclosureRules.NOTIFY_ORDERED)
                .filter(rule -> law.inForce(rule, day))
                .or(() -> Optional.of(DisclosureRules.CONTENT_BEFORE_2022).filter(rule -> law.inForce(rule, day)));
    }

    /**
     * Tells whether an ordered start is announced with the contents of before 2022 (R-DISC-3): they govern the day on
     * which the admission became known, and still the day on which the order did.
     *
     * @param admissionKnownOn the day on which the admission became known
     * @param orderedOn the day on which the order was recorded
     * @param reading how the law is read
     * @return true if nothing but the old contents may be sent
     */
    public static boolean formerContents(LocalDate admissionKnownOn, LocalDate orderedOn, Reading reading) {
        return Stream.of(admissionKnownOn, orderedOn)
                .map(day -> rule(AdmissionBasis.ORDERED, true, day, reading))
                .allMatch(Optional.of(DisclosureRules.CONTENT_BEFORE_2022)::equals);
    }
}
