package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.MentorRight;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutyState;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.MessageFact.Forwarded;
import dk.ungebro.journal.MessageFact.GuardianInformed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.Notice;
import dk.ungebro.policy.Policy.Area;
import dk.ungebro.sandbox.Report.Breach;
import dk.ungebro.sandbox.Report.DutyCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts what the journals hold, case by case. */
final class Counting {

    private static final int MOST_BREACHES = 1000;
    private static final Comparator<Breach> BY_DUE =
            Comparator.comparing(Breach::due).thenComparing(Breach::kind).thenComparing(Breach::youth);

    private final LocalDate until;
    private final DutyView view;
    private final Tables duties = new Tables();
    private final Tables counts = new Tables();
    private final Tables kinds = new Tables();
    private final Tables steps = new Tables();
    private final List<Breach> breaches = new ArrayList<>();

    Counting(LocalDate until, DutyView view) {
        this.view = view;
        this.until = until;
    }

    /** Counts a case of any party. */
    void add(CaseFile file) {
        file.journal().entries().forEach(entry -> fact(file, entry.fact()));
        view.all(file).forEach(this::duty);
        if (World.isMunicipality(file.party())) {
            counts.add("cases.municipality");
            file.mentorRights(view.reading()).forEach(this::mentorRight);
            subscription(file);
        } else if (World.isInstitution(file.party())) {
            counts.add("cases.institution");
        }
    }

    private void fact(CaseFile file, Fact fact) {
        ReadSteps.of(fact, view.reading().law()).ifPresent(steps::add);
        if (fact instanceof Recorded recorded && recorded.sentTo().isPresent()) {
            sent(recorded.message().kind());
            if (recorded.message().payload() instanceof Notice) {
                counts.add("transfers");
            }
        } else if (fact instanceof Forwarded forwarded) {
            file.journal()
                    .message(forwarded.key())
                    .map(known -> known.payload())
                    .map(Payload::kind)
                    .ifPresent(this::sent);
        } else if (fact instanceof Received) {
            counts.add("delivered");
        } else if (fact instanceof LetterDelivered) {
            counts.add("letters");
        } else if (fact instanceof GuardianInformed) {
            counts.add("guardianNotices");
        }
    }

    private void sent(MessageKind kind) {
        counts.add("sent");
        kinds.add(kind.name());
    }

    private void duty(Duty duty) {
        DutyState state = duty.stateAtEndOf(until);
        duties.add(duty.kind() + "." + state);
        if (state == DutyState.BREACHED) {
            breaches.add(new Breach(
                    duty.kind().name(),
                    duty.kind().rule().id(),
                    duty.youth().value(),
                    duty.term().due().toString()));
            if (breaches.size() > 2 * MOST_BREACHES) {
                keepFirstBreaches();
            }
        }
    }

    private void keepFirstBreaches() {
        breaches.sort(BY_DUE);
        breaches.subList(Math.min(MOST_BREACHES, breaches.size()), breaches.size())
                .clear();
    }

    private void mentorRight(MentorRight right) {
        counts.add("mentor." + right.stateAtEndOf(until));
    }

    private void subscription(CaseFile file) {
        file.subscription(file.party())
                .filter(period -> !period.from().isAfter(until))
                .ifPresent(period ->
                        counts.add(period.lastDay().isBefore(until) ? "subscriptions.closed" : "subscriptions.open"));
    }

    long count(String name) {
        return counts.of(name);
    }

    Map<String, Long> kinds() {
        return kinds.all();
    }

    Map<String, Long> registerSteps() {
        return steps.all();
    }

    List<Breach> breaches() {
        keepFirstBreaches();
        return List.copyOf(breaches);
    }

    Report.MentorRights mentorRights() {
        long claimed = count("mentor.CLAIMED");
        long lapsed = count("mentor.LAPSED");
        long open = count("mentor.OPEN");
        return new Report.MentorRights(claimed + lapsed + open, claimed, lapsed, open);
    }

    Report.DutyTotals duties() {
        Map<String, DutyCounts> byKind = new TreeMap<>();
        Stream.of(DutyKind.values())
                .filter(kind -> kind.area() == Area.EXCHANGE)
                .forEach(kind -> byKind.put(kind.name(), counts(kind)));
        return new Report.DutyTotals(
                byKind.values().stream().mapToLong(DutyCounts::opened).sum(),
                byKind.values().stream().mapToLong(DutyCounts::fulfilled).sum(),
                byKind.values().stream().mapToLong(DutyCounts::breached).sum(),
                byKind.values().stream().mapToLong(DutyCounts::cancelled).sum(),
                byKind.values().stream().mapToLong(DutyCounts::open).sum(),
                byKind);
    }

    private DutyCounts counts(DutyKind kind) {
        long fulfilled = duties.of(kind + "." + DutyState.FULFILLED);
        long breached = duties.of(kind + "." + DutyState.BREACHED);
        long cancelled = duties.of(kind + "." + DutyState.CANCELLED);
        long open = duties.of(kind + "." + DutyState.OPEN);
        return new DutyCounts(fulfilled + breached + cancelled + open, fulfilled, breached, cancelled, open);
    }
}
