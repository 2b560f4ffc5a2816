package dk.ungebro.port;

import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which duties to page through.
 *
 * @param pendingOnly only those neither done nor annulled
 * @param recipient only those of one recipient, empty for all
 * @param kinds only those of some kinds, none for all
 * @param dueUpTo only those due on or before a day, empty for all
 * @param after the last duty of the page before, empty for the first page
 * @param limit how many at most, at least 1
 */
public record AgendaQuery(
        boolean pendingOnly,
        Optional<StaffId> recipient,
        Set<DutyKind> kinds,
        Optional<LocalDate> dueUpTo,
        Optional<Duty> after,
        int limit) {

    private static final int PAGE = 500;

    /** All duties that are neither done nor annulled. */
    public static final AgendaQuery PENDING =
            new AgendaQuery(true, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), PAGE);

    /** All duties. */
    public static final AgendaQuery ALL =
            new AgendaQuery(false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), PAGE);

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is below 1
     */
    public AgendaQuery {
        kinds = Set.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("a page has room for one duty at least");
        }
    }

    /**
     * The same for one recipient.
     *
     * @param wanted the recipient
     * @return the query
     */
    public AgendaQuery forRecipient(StaffId wanted) {
        return new AgendaQuery(pendingOnly, Optional.of(wanted), kinds, dueUpTo, after, limit);
    }

    /**
     * The same for some kinds.
     *
     * @param wanted the kinds
     * @return the query
     */
    public AgendaQuery ofKinds(DutyKind... wanted) {
        return new AgendaQuery(pendingOnly, recipient, Set.of(wanted), dueUpTo, after, limit);
    }

    /**
     * The same up to a due day.
     *
     * @param day the last due day
     * @return the query
     */
    public AgendaQuery dueUpTo(LocalDate day) {
        return new AgendaQuery(pendingOnly, recipient, kinds, Optional.of(day), after, limit);
    }

    /**
     * The next page.
     *
     * @param last the last duty of the page before
     * @return the query
     */
    public AgendaQuery after(Duty last) {
        return new AgendaQuery(pendingOnly, recipient, kinds, dueUpTo, Optional.of(last), limit);
    }
}
