package dk.ungebro.duty;

import dk.ungebro.contact.ContactPoint;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.party.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes care of a case (R-FOLLOW-7): whoever was assigned last, or took over from that one. Assignments and
 * hand-overs count from their day, those of one day in the order in which they were recorded.
 */
public final class Recipients {

    private static final Comparator<Stamped<PersonFact>> BY_DAY = Comparator.comparing(
                    (Stamped<PersonFact> change) -> dayOf(change.fact()))
            .thenComparing(Stamped::at)
            .thenComparing(change -> change.fact().toString());

    private final List<Stamped<PersonFact>> changes;

    /**
     * The recipients of a journal.
     *
     * @param journal the journal
     */
    public Recipients(Journal journal) {
        this.changes = changes(journal);
    }

    /**
     * Who answers for the case on a day.
     *
     * @param day the day
     * @param fallback who does when nobody is assigned
     * @return the contact point, or empty if nobody is assigned who is valid on the day
     */
    public Optional<ContactPoint> on(LocalDate day, StaffId fallback) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Optional<ContactPoint> current = Optional.empty();
        for (Stamped<PersonFact> change : changes) {
            if (dayOf(change.fact()).isAfter(day)) {
                break;
            }
            current = after(change.fact(), current, fallback);
        }
        return current.filter(contact -> contact.isValidOn(day));
    }

    /**
     * Who takes care of something that came up at an instant: who answered for the case on that day, or took it over
     * since.
     *
     * @param openedAt the instant
     * @param fallback who does when nobody is assigned
     * @return the recipient; there is always one
     */
    public StaffId of(Instant openedAt, StaffId fallback) {
        StaffId holder = on(DanishCalendar.dayOf(openedAt), fallback)
                .map(ContactPoint::id)
                .orElse(fallback);
        for (Stamped<PersonFact> change : changes) {
            if (change.fact() instanceof DutiesHandedOver handover
                    && !change.at().isBefore(openedAt)
                    && handover.from().equals(holder)) {
                holder = handover.to().id();
            }
        }
        return holder;
    }

    private static List<Stamped<PersonFact>> changes(Journal journal) {
        Stream<Stamped<PersonFact>> all = journal.facts(PersonFact.class)
                .filter(change ->
                        change.fact() instanceof ContactAssigned || change.fact() instanceof DutiesHandedOver);
        return all.sorted(BY_DAY).toList();
    }

    private static LocalDate dayOf(PersonFact change) {
        if (change instanceof DutiesHandedOver handover) {
            return handover.on();
        }
        return change instanceof ContactAssigned assigned ? assigned.contact().validFrom() : LocalDate.MAX;
    }

    private static Optional<ContactPoint> after(PersonFact change, Optional<ContactPoint> current, StaffId fallback) {
        if (change instanceof ContactAssigned assigned) {
            return Optional.of(assigned.contact());
        }
        StaffId holder = current.map(ContactPoint::id).orElse(fallback);
        return change instanceof DutiesHandedOver handover && handover.from().equals(holder)
                ? Optional.of(handover.to())
                : current;
    }
}
