package dk.ungebro.examples;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.RetentionDecisions;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.dropout.FollowUpWindow;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.Reading;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on the follow-up duty. */
final class FollowUpQuestions {

    private static final StaffId WORKER = StaffId.of("worker");

    private FollowUpQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                Map.entry(
                        "last day of the follow-up window",
                        given -> window(given).lastDay().toString()),
                Map.entry(
                        "position of the notice",
                        given -> window(given).position(given.day("receivedOn")).name()),
                Map.entry(
                        "notice missed the window on its way",
                        given -> Question.yesOrNo(
                                window(given).missedOnTheWay(given.day("observedOn"), given.day("receivedOn")))),
                Map.entry("duties that the notice brings", given -> kinds(duties(notified(given), given))),
                Map.entry(
                        "contacts that the notices bring",
                        given -> String.valueOf(duties(notified(given), given).stream()
                                .filter(duty -> duty.kind() == DutyKind.REACT_TO_RISK)
                                .count())),
                Map.entry(
                        "origin of the day for the contact to the youth",
                        given -> notified(given)
                                .duty(DutyKind.REACT_TO_RISK)
                                .term()
                                .origin()
                                .name()),
                Map.entry(
                        "state of the contact to the youth",
                        given -> handled(given)
                                .state(DutyKind.REACT_TO_RISK, given.text("on"))
                                .name()),
                Map.entry(
                        "state of the retention decision",
                        given -> handled(given)
                                .state(DutyKind.DECIDE_RETENTION, given.text("on"))
                                .name()),
                Map.entry(
                        "recipient of the contact duty",
                        given -> assigned(given)
                                .duty(DutyKind.REACT_TO_RISK)
                                .recipient()
                                .value()),
                Map.entry("risk notice is delivered", FollowUpQuestions::delivered));
    }

    private static FollowUpWindow window(Given given) {
        return FollowUpWindow.of(given.day("studyStart"), reading(given).calendar());
    }

    private static Reading reading(Given given) {
        return DisclosureQuestions.reading(given);
    }

    /** An injunction, one or two admissions, and notices in the order of their days. */
    private static CaseStory notified(Given given) {
        String admitted = given.maybe("admitted").orElse(given.text("studyStart"));
        var story = underInjunction(given);
        String[] days = given.text("receivedOn").split(",");
        boolean early = days[0].compareTo(admitted) < 0;
        if (early) {
            risks(story, given, days);
        }
        story.on(admitted).received(SCHOOL, "A", admitted, admission(given.text("studyStart")));
        given.maybe("secondStart")
                .ifPresent(start -> story.on(start).received(OTHER_SCHOOL, "A-2", start, admission(start)));
        if (!early) {
            risks(story, given, days);
        }
        return story;
    }

    private static CaseStory underInjunction(Given given) {
        var group = given.maybe("group").map(TargetGroup::valueOf).orElse(TargetGroup.NR4);
        LocalDate first = LocalDate.of(2020, 1, 2);
        var story = CaseStory.of(CaseStory.CITY).on("2020-01-02").facts(new PlacedInTargetGroup(group, first));
        if (!given.flag("withoutInjunction")) {
            story.facts(new InjunctionGiven(first));
        }
        given.maybeDay("workerLeft")
                .map(day -> new ContactPoint(WORKER, ContactKind.PERSON, CONTACT, first, Optional.of(day)))
                .ifPresent(contact -> story.facts(new ContactAssigned(contact)));
        given.maybeDay("injunctionEnded")
                .ifPresent(day ->
                        story.on(day.toString()).facts(new InjunctionEnded(day, InjunctionEndCause.LEFT_TARGET_GROUP)));
        return story;
    }

    private static void risks(CaseStory story, Given given, String... days) {
        var author = given.flag("atSecond") ? OTHER_SCHOOL : SCHOOL;
        for (String day : days) {
            String observed = given.maybe("observedOn").orElse(day);
            story.on(day).received(author, "R-" + day, observed, risk());
        }
    }

    private static List<Duty> duties(CaseStory story, Given given) {
        return story.file().duties(new DutySetting(Policy.DEFAULT, reading(given), BOX));
    }

    private static String kinds(List<Duty> duties) {
        String joined = duties.stream()
                .map(duty -> duty.kind())
                .filter(kind -> kind != DutyKind.ASSESS_SUPPORT)
                .map(DutyKind::name)
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? "none" : joined;
    }

    private static CaseStory handled(Given given) {
        var story = notified(given);
        var risk = key("R-" + given.text("receivedOn"));
        given.maybe("contactedOn")
                .map(story::on)
                .ifPresent(on -> on.decided(RetentionDecisions.contacted(
                        on.file(), on.stamp(), risk, LocalDate.parse(given.text("contactedOn")))));
        given.maybe("decidedOn")
                .map(story::on)
                .ifPresent(on -> on.decided(RetentionDecisions.decided(
                        on.file(),
                        risk,
                        Arrays.stream(given.text("initiatives").split(","))
                                .map(RetentionInitiative::valueOf)
                                .collect(Collectors.toSet()),
                        given.flag("youth"),
                        given.flag("institution"))));
        given.maybe("annulledOn")
                .ifPresent(day -> story.on(day).annulled(risk.number().value()));
        return story;
    }

    private static CaseStory assigned(Given given) {
        var story = notified(given);
        given.maybeDay("handedOver")
                .ifPresent(day -> story.on(day.toString())
                        .facts(new DutiesHandedOver(
                                WORKER, ContactPoint.team(StaffId.of("deputy"), CONTACT, day), day)));
        return story;
    }

    private static String delivered(Given given) {
        return SubscriptionPeriod.of(
                        TargetGroup.NR4,
                        given.day("born"),
                        Optional.empty(),
                        given.maybeDay("injunction"),
                        reading(given))
                .map(subscription -> Question.yesOrNo(subscription.covers(given.day("receivedOn"))))
                .orElse("no");
    }
}
