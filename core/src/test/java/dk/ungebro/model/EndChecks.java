package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.casefile.MentorRight;
import dk.ungebro.duty.Duty;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.PersonFact.BenefitGranted;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Nothing new under rules that have ended, and nothing that is older than its rule. */
final class EndChecks {

    private static final LocalDate LAST_ALLOWANCE = LocalDate.of(2025, 6, 30);
    private static final LocalDate APPLICANTS_FROM = LocalDate.of(2023, 3, 13);
    private static final LocalDate MENTORS_FROM = LocalDate.of(2022, 1, 1);

    private EndChecks() {}

    static void check(Told told, List<MentorRight> rights, Optional<SubscriptionPeriod> subscription) {
        told.facts(InjunctionGiven.class).forEach(given -> before(given.from(), "an injunction"));
        told.facts(StartOrdered.class).forEach(order -> before(order.on(), "an order"));
        rights.forEach(right -> {
            before(right.window().admittedOn(), "a mentor right");
            holds(!right.window().admittedOn().isBefore(MENTORS_FROM), "a mentor right before the rule");
        });
        subscription.ifPresent(period -> {
            before(period.lastDay(), "a subscription");
            boolean byInjunction = told.facts(InjunctionGiven.class).stream()
                    .anyMatch(given -> !given.from().isAfter(period.from()));
            holds(byInjunction || !period.from().isBefore(APPLICANTS_FROM), "a subscription before the rule");
        });
        told.messages(SubscriptionStart.class)
                .forEach(start -> before(((SubscriptionStart) start.message().payload()).lastDay(), "a request"));
        told.facts(BenefitGranted.class).stream()
                .filter(granted -> granted.benefit() == Benefit.EDUCATION_ALLOWANCE)
                .forEach(granted -> holds(!granted.from().isAfter(LAST_ALLOWANCE), "an allowance after its last day"));
    }

    /** Duties for a risk received in time stay, also when they open or end later. */
    static void risk(Told told, Duty duty) {
        told.messages(DropoutRisk.class).stream()
                .filter(risk -> risk.message().key().equals(duty.subject()))
                .forEach(risk -> before(risk.day(), "a duty for a risk"));
    }

    private static void before(LocalDate day, String what) {
        holds(day.isBefore(Era.END_OF_REGIME), what + " on or after the end");
    }

    private static void holds(boolean holds, String what) {
        must(holds, Invariant.NOTHING_AFTER_THE_END, what);
    }
}
