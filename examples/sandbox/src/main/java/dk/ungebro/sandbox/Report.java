package dk.ungebro.sandbox;

import dk.ungebro.sandbox.input.Counts;
import dk.ungebro.sandbox.input.Refusal;
import java.util.List;
import java.util.Map;

/** What {@code report.json} holds. The names of the components are the keys. */
record Report(
        Rows events,
        Rows youths,
        List<RefusalLine> refusals,
        Messages messages,
        long transfers,
        long letters,
        long guardianNotices,
        DutyTotals duties,
        List<Breach> breaches,
        MentorRights mentorRights,
        Subscriptions subscriptions,
        Cases cases,
        String until,
        long eventsAfterUntil,
        Map<String, Long> refusalsByCode,
        Map<String, Long> registerSteps,
        String digest) {

    /** Rows of a file: read = accepted + refused + duplicate. */
    record Rows(long read, long accepted, long refused, long duplicate) {

        static Rows of(Counts counts) {
            return new Rows(counts.read(), counts.accepted(), counts.refused(), counts.duplicate());
        }
    }

    /** A refusal; the rule is null where it is a matter of form. */
    record RefusalLine(
            String file,
            long row,
            String field,
            String code,
            @org.jspecify.annotations.Nullable String rule,
            String da,
            String en) {

        static RefusalLine of(Refusal refusal) {
            return new RefusalLine(
                    refusal.file(),
                    refusal.row(),
                    refusal.field(),
                    refusal.code(),
                    refusal.rule().orElse(null),
                    refusal.da(),
                    refusal.en());
        }
    }

    /** Messages between parties. */
    record Messages(long sent, long delivered, long duplicate, long quarantined, Map<String, Long> byKind) {}

    /** Duties of a kind: opened = fulfilled + breached + cancelled + open. */
    record DutyCounts(long opened, long fulfilled, long breached, long cancelled, long open) {}

    /** Duties of all kinds. */
    record DutyTotals(
            long opened, long fulfilled, long breached, long cancelled, long open, Map<String, DutyCounts> byKind) {}

    /** A duty that was not done in time. */
    record Breach(String kind, String rule, String youth, String due) {}

    /** Rights to a mentor: granted = claimed + lapsed + open. */
    record MentorRights(long granted, long claimed, long lapsed, long open) {}

    /** Subscriptions of municipalities. */
    record Subscriptions(long open, long closed) {}

    /** Cases with at least one entry. */
    record Cases(long municipality, long institution) {}
}
