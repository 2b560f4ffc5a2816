package dk.ungebro.policy;

import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a host and its cooperation agreements have set. Every value can tighten the law, never loosen it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days numbers of days that differ from the default
 * @param agreements the cooperation agreements
 * @param areas whose duties are kept; the host records what fulfils them
 * @param retentionMonths for how many months after the end of the subscription the controller keeps a case; no act names
 *     a period, so nobody but the controller can (R-GDPR-10)
 */
public record Policy(
        Map<Limit, Integer> days,
        List<CooperationAgreement> agreements,
        Set<Area> areas,
        Optional<Integer> retentionMonths) {

    /** The defaults of the project, each named in {@code docs/decisions}: the duties of the exchange. */
    public static final Policy DEFAULT = new Policy(Map.of(), List.of(), Set.of(Area.EXCHANGE), Optional.empty());

    /** A field of duties. A host keeps those of which it records what fulfils them. */
    public enum Area {
        /** The exchange between municipality and institution. */
        EXCHANGE,
        /** The clock of the injunction itself: interviews, tests, offers, registration. */
        INJUNCTION,
        /** The municipal youth effort for those under 25, and preparatory basic education. */
        YOUTH_EFFORT,
        /** Erasure and breaches, duties of the controller. */
        DATA_PROTECTION
    }

    /**
     * A number of days, and where it comes from.
     *
     * @param days the number
     * @param origin the law, an agreement or the policy
     */
    public record Allowance(int days, DueOrigin origin) {}

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative or loosens the law; the message names every such number
     *     with its paragraph; if the duties of data protection are kept and no retention is set, or a negative one
     */
    public Policy {
        if (areas.contains(Area.DATA_PROTECTION) && retentionMonths.isEmpty()) {
            throw new IllegalArgumentException("retentionMonths: the controller has to set it (R-GDPR-10)");
        }
        if (retentionMonths.isPresent() && retentionMonths.get() < 0) {
            throw new IllegalArgumentException("retentionMonths: a number of months is not negative");
        }
        days = Tightening.checked(days);
        agreements = List.copyOf(agreements);
        areas = areas.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(areas));
    }

    /**
     * The same policy with other numbers of days.
     *
     * @param set the numbers that differ from the default
     * @return the policy
     */
    public Policy withDays(Map<Limit, Integer> set) {
        return new Policy(set, agreements, areas, retentionMonths);
    }

    /**
     * The same policy with cooperation agreements.
     *
     * @param agreed the agreements
     * @return the policy
     */
    public Policy withAgreements(CooperationAgreement... agreed) {
        return new Policy(days, List.of(agreed), areas, retentionMonths);
    }

    /**
     * The same policy with other fields of duties.
     *
     * @param kept whose duties are kept
     * @return the policy
     */
    public Policy withAreas(Area... kept) {
        return new Policy(days, agreements, Set.of(kept), retentionMonths);
    }

    /**
     * The same policy with a retention and the duties of data protection.
     *
     * @param months for how many months after the end of the subscription a case is kept
     * @return the policy
     */
    public Policy withRetention(int months) {
        Set<Area> kept = EnumSet.of(Area.DATA_PROTECTION);
        kept.addAll(areas);
        return new Policy(days, agreements, kept, Optional.of(months));
    }

    /**
     * The number that holds: the tightest of law, policy and the agreements with a party.
     *
     * @param limit which number
     * @param partner the other party of the duty, absent if there is none
     * @param day the day on which the duty opens
     * @return the number and its origin
     */
    public Allowance allowance(Limit limit, Optional<Party> partner, LocalDate day) {
        Allowance own = own(limit);
        if (agreements.isEmpty()) {
            return own;
        }
        return agreed(partner, day)
                .flatMap(agreement -> Stream.ofNullable(agreement.days().get(limit)))
                .filter(value -> !limit.tighter(own.days(), value))
                .reduce((one, other) -> limit.tighter(one, other) ? one : other)
                .map(value -> new Allowance(value, DueOrigin.AGREEMENT))
                .orElse(own);
    }

    private Allowance own(Limit limit) {
        Integer set = days.get(limit);
        int value = set == null ? limit.days() : set;
        return new Allowance(value, value == limit.days() ? limit.origin() : DueOrigin.POLICY);
    }

    /**
     * Who receives what comes from a party, as it was agreed.
     *
     * @param partner the other party, absent if there is none
     * @param day the day
     * @return the recipient of the first agreement that names one
     */
    public Optional<StaffId> agreedRecipient(Optional<Party> partner, LocalDate day) {
        if (agreements.isEmpty()) {
            return Optional.empty();
        }
        return agreed(partner, day)
                .flatMap(agreement -> agreement.recipient().stream())
                .findFirst();
    }

    private Stream<CooperationAgreement> agreed(Optional<Party> partner, LocalDate day) {
        return partner.stream().flatMap(party -> agreements.stream().filter(agreement -> agreement.holds(party, day)));
    }
}
