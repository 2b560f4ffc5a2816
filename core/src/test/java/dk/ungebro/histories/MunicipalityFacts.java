package dk.ungebro.histories;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Received;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts that a municipality records. */
final class MunicipalityFacts {

    /** The kinds of facts; the more often one shall come, the more numbers it has. */
    static final int KINDS = 30;

    /** A youth with an injunction, and an admission. */
    static final List<Integer> SCENE = List.of(0, 2, 7);

    private static final List<TargetGroup> GROUPS =
            List.of(TargetGroup.NR4, TargetGroup.NR1, TargetGroup.NR5, TargetGroup.NONE, TargetGroup.INTRO);
    private static final List<String> TARGETS = List.of("A0", "A1", "R0", "R1", "unknown", "X0-A0");

    private MunicipalityFacts() {}

    static List<Fact> of(Plot plot, Step step) {
        int kind = step.kind();
        if (kind < 7) {
            return List.of(person(plot, step));
        }
        return List.of(kind < 19 ? message(plot, step) : casework(plot, step));
    }

    private static Fact person(Plot plot, Step step) {
        LocalDate day = plot.day(step.shift() - 30);
        return switch (step.kind()) {
            case 0, 1 -> new PlacedInTargetGroup(GROUPS.get(step.choice() % GROUPS.size()), day);
            case 2, 3 -> new InjunctionGiven(day);
            case 4 -> new InjunctionEnded(day, InjunctionEndCause.MOVED);
            case 5 -> new ContactAssigned(staff(step.choice(), day));
            default ->
                step.choice() == 0
                        ? new HelpApplied(day)
                        : new DutiesHandedOver(staff(step.choice(), day).id(), staff(step.number(), day), day);
        };
    }

    private static ContactPoint staff(int choice, LocalDate from) {
        return ContactPoint.person(StaffId.of(List.of("box", "anne", "bo").get(choice % 3)), CaseStory.CONTACT, from);
    }

    private static Fact message(Plot plot, Step step) {
        int school = step.school();
        int number = step.number();
        return switch (step.kind()) {
            case 7, 8, 9, 10 -> new Received(plot.admission(school, number));
            case 11, 12, 13 -> new Received(plot.risk(school, number));
            case 14, 15 ->
                new Received(plot.annulment(school, TARGETS.get(step.choice() % TARGETS.size()), number % 2));
            case 16 -> new Received(rest(plot, step));
            case 17 -> new Recorded(plot.notice(0, school, number), Optional.empty());
            default -> new Recorded(subscription(plot, step), Optional.empty());
        };
    }

    private static Message rest(Plot plot, Step step) {
        var author = Plot.SCHOOLS.get(step.school());
        Payload payload = List.<Payload>of(
                        new Payload.Completion(),
                        new Payload.Interruption(Optional.of(new InterruptionCause("10"))),
                        new Payload.InstitutionContact(CaseStory.CONTACT, Optional.empty()))
                .get(step.choice() % 3);
        return plot.message(Plot.key(author, payload.kind().name()), plot.day(9), payload);
    }

    /** A subscription that is asked for again from the same day is the same message. */
    private static Message subscription(Plot plot, Step step) {
        LocalDate day = plot.day(step.shift());
        boolean start = step.choice() % 2 == 0;
        Payload payload = start
                ? new Payload.SubscriptionStart(day, plot.day(2000))
                : new Payload.SubscriptionEnd(plot.day(step.shift() * 9));
        String number = (start ? "S-" : "E-") + step.shift();
        return plot.message(Plot.key(Plot.CITIES.get(0), number), plot.beginning(), payload);
    }

    private static Fact casework(Plot plot, Step step) {
        MessageKey admission = Plot.admissionKey(step.school(), step.number());
        MessageKey risk = Plot.riskKey(step.school(), step.number());
        LocalDate day = plot.day(step.shift());
        return switch (step.kind()) {
            case 19 -> new StartOrdered(admission, day);
            case 20 -> new SupportAssessed(Optional.empty(), Plot.assessment(step.choice()), true);
            case 21, 22, 23 -> new SupportAssessed(Optional.of(admission), Plot.assessment(step.choice()), true);
            case 24 -> new LetterDelivered(Plot.noticeKey(0, step.school(), step.number()), day);
            case 25, 26 -> new YouthContacted(risk, day);
            case 27 -> new RetentionDecided(risk, Set.of(RetentionInitiative.MENTOR), true, step.choice() % 4 > 0);
            case 28 -> new MentorClaimed(day);
            default -> new MentorClaimRefused(day, "MENTOR_WINDOW_PASSED");
        };
    }
}
