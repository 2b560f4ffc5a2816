package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.FormerNotice;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.model.Told.Heard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No transfer without a basis: a known admission that stands, an injunction in force in group nr. 1, 4 or 5 on its day,
 * the rule in force on the day of receipt, an assessment, and an order or a need (R-DISC-1, R-DISC-2, R-DFDG-4, D-1).
 */
final class TransferChecks {

    private static final LocalDate RULE_FROM = LocalDate.of(2022, 1, 1);

    private TransferChecks() {}

    static void check(Told told) {
        Set<MessageKey> answered = new HashSet<>();
        for (JournalEntry entry : told.entries()) {
            if (entry.fact() instanceof Recorded recorded
                    && recorded.message().payload() instanceof FormerNotice former) {
                must(
                        answered.add(former.admission()),
                        Invariant.NO_TRANSFER_WITHOUT_BASIS,
                        "a second notice about " + former.admission().text());
                formerNotice(told.beforeNumber(entry.number()), former);
            }
            if (entry.fact() instanceof Recorded recorded
                    && recorded.message().payload() instanceof SupportNotice notice) {
                holds(answered.add(notice.admission()), "a second notice about", notice);
                notice(told.beforeNumber(entry.number()), notice);
            }
        }
    }

    private static void notice(Told before, SupportNotice notice) {
        MessageKey key = notice.admission();
        Optional<Heard> admission = before.message(key);
        holds(admission.isPresent(), "a notice before the admission", notice);
        LocalDate receivedOn = admission.orElseThrow().day();
        holds(!before.annulled(key), "a notice about an annulled admission", notice);
        holds(
                before.covered(admission.get().message().occurredOn()),
                "a notice without injunction or target group on the day of admission",
                notice);
        holds(!receivedOn.isBefore(RULE_FROM), "a notice before the rule", notice);
        content(before, notice);
        must(
                receivedOn.isBefore(Era.END_OF_REGIME),
                Invariant.NOTHING_AFTER_THE_END,
                "a notice about an admission received after the end");
    }

    /** The contents of before 2022: for an ordered start whose admission was received then. */
    private static void formerNotice(Told before, FormerNotice notice) {
        MessageKey key = notice.admission();
        Heard admission = before.message(key).orElseThrow();
        boolean ordered = before.facts(StartOrdered.class).stream()
                .anyMatch(order -> order.admission().equals(key));
        must(
                admission.day().isBefore(RULE_FROM)
                        && ordered
                        && !before.annulled(key)
                        && before.covered(admission.message().occurredOn()),
                Invariant.NO_TRANSFER_WITHOUT_BASIS,
                "a notice of before 2022 about " + key.text());
    }

    private static void content(Told before, SupportNotice notice) {
        boolean ordered = before.facts(StartOrdered.class).stream()
                .anyMatch(order -> order.admission().equals(notice.admission()));
        List<SupportAssessed> assessments = before.facts(SupportAssessed.class).stream()
                .filter(assessed ->
                        assessed.admission().map(notice.admission()::equals).orElse(true))
                .toList();
        boolean need =
                assessments.stream().anyMatch(assessed -> assessed.assessment().hasNeed());
        holds(!assessments.isEmpty(), "a notice without an assessment", notice);
        holds(ordered || need, "a notice about a self-chosen start without need", notice);
        holds((notice.basis() == AdmissionBasis.ORDERED) == ordered, "a notice with the wrong basis", notice);
    }

    private static void holds(boolean holds, String what, SupportNotice notice) {
        must(
                holds,
                Invariant.NO_TRANSFER_WITHOUT_BASIS,
                what + " " + notice.admission().text());
    }
}
