package dk.ungebro.subscription;

import dk.ungebro.law.Citation;
import dk.ungebro.law.ExchangeParagraphRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the paragraph of the register order on the exchange with the youth database says on a day (R-DFDG-2): legal
 * reference, whom a municipality subscribes to, what goes to the institution, what comes back.
 *
 * @param version the version of the paragraph
 */
public record ExchangeParagraph(LegalRule version) {

    /**
     * The paragraph that governs a day.
     *
     * @param day a Copenhagen day, for example that of a message
     * @param law which law is asked
     * @return the paragraph; empty before 5 January 2015 and after the end of the regime
     */
    public static Optional<ExchangeParagraph> on(LocalDate day, Law law) {
        return ExchangeParagraphRules.all().stream()
                .filter(version -> law.inForce(version, day))
                .findFirst()
                .map(ExchangeParagraph::new);
    }

    /**
     * The legal reference.
     *
     * @return order and paragraph, for example {@code BEK 355/2021 § 44}
     */
    public Citation reference() {
        return version.citation();
    }

    /**
     * Whom a municipality subscribes to.
     *
     * @return the group
     */
    public Subscribers subscribers() {
        if (since(ExchangeParagraphRules.BEK_257_2023)) {
            return Subscribers.APPLICANT_OR_INJUNCTION;
        }
        return since(ExchangeParagraphRules.BEK_830_2020)
                ? Subscribers.ANY_INJUNCTION
                : Subscribers.INJUNCTION_AT_STEP_3;
    }

    /**
     * What the municipality tells when it creates a subscription (R-SUB-1).
     *
     * @return CPR number and start
     */
    public Set<SubscriptionField> fieldsOfCreation() {
        return EnumSet.of(SubscriptionField.CPR_NUMBER, SubscriptionField.START);
    }

    /**
     * What the municipality tells when it ends a subscription (R-SUB-1).
     *
     * @return CPR number and end; until 16 June 2019 the cause too
     */
    public Set<SubscriptionField> fieldsOfEnd() {
        var fields = EnumSet.of(SubscriptionField.CPR_NUMBER, SubscriptionField.END);
        if (!since(ExchangeParagraphRules.BEK_801_2019)) {
            fields.add(SubscriptionField.END_CAUSE);
        }
        return Collections.unmodifiableSet(fields);
    }

    /**
     * What goes to the institution.
     *
     * @return the items in force; {@link TransferItem#CONTACT_WANTED} is never among them (S-3)
     */
    public Set<TransferItem> toInstitution() {
        if (since(ExchangeParagraphRules.BEK_302_2022)) {
            return TransferItem.WITH_MENTOR_IN_E;
        }
        return since(ExchangeParagraphRules.BEK_7_2022) ? TransferItem.WITH_SUPPORT_ITEMS : TransferItem.AT_STEP_3;
    }

    /**
     * How the youth is identified to the institution (R-DFDG-3).
     *
     * @return the CPR number since 2022, birth date and name before
     */
    public Set<TransferItem> identifiers() {
        var identifiers = EnumSet.copyOf(toInstitution());
        identifiers.retainAll(TransferItem.IDENTIFIERS);
        return Collections.unmodifiableSet(identifiers);
    }

    /**
     * What the municipality gets back and has a duty to receive (R-DFDG-5). Annulments and changes of contact are never
     * listed; passing them on is a choice of this project (R-ANNUL-1).
     *
     * @return the items in force, none before 15 June 2020
     */
    public Set<EventItem> eventsBack() {
        var items = EnumSet.noneOf(EventItem.class);
        if (since(ExchangeParagraphRules.BEK_830_2020)) {
            items.addAll(EventItem.FOUR_EVENTS);
        }
        if (since(ExchangeParagraphRules.BEK_257_2023)) {
            items.add(EventItem.INSTITUTION);
        }
        if (since(ExchangeParagraphRules.BEK_735_2024)) {
            items.add(EventItem.INSTITUTION_CONTACT);
        }
        return Collections.unmodifiableSet(items);
    }

    /**
     * Tells whether the youth sees the own education history on Jobnet (R-DFDG-6).
     *
     * @return true since 13 March 2023
     */
    public boolean showsHistoryOnJobnet() {
        return since(ExchangeParagraphRules.BEK_257_2023);
    }

    private boolean since(LegalRule other) {
        return !version.validFrom().isBefore(other.validFrom());
    }
}
