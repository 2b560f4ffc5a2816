package dk.ungebro.examples;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.SubscriptionDecisions;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.BenefitEnded;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.Payload.SubscriptionEnd;
import dk.ungebro.message.Payload.SubscriptionStart;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.subscription.CreationRefusal;
import dk.ungebro.subscription.ExchangeParagraph;
import dk.ungebro.subscription.Residence;
import dk.ungebro.subscription.SubscriptionPeriod;
import dk.ungebro.subscription.SubscriptionRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on the subscription: its fields, its days, what the service demands, where the youth lives. */
final class SubscriptionQuestions {

    private static final LocalDate BORN = LocalDate.of(2002, 3, 15);

    private SubscriptionQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                Map.entry(
                        "fields when a subscription is created",
                        given -> paragraph(given)
                                .map(paragraph -> RegisterQuestions.list(paragraph.fieldsOfCreation()))
                                .orElse("none")),
                Map.entry(
                        "fields when a subscription ends",
                        given -> paragraph(given)
                                .map(paragraph -> RegisterQuestions.list(paragraph.fieldsOfEnd()))
                                .orElse("none")),
                Map.entry("first day told", SubscriptionQuestions::firstDayTold),
                Map.entry("last day told", SubscriptionQuestions::lastDayTold),
                Map.entry("delivered by the subscription", SubscriptionQuestions::delivered),
                Map.entry("first day of the subscription", SubscriptionQuestions::firstDay),
                Map.entry("may be subscribed to", SubscriptionQuestions::mayBeSubscribedTo),
                Map.entry("last day of the subscription", SubscriptionQuestions::lastDay),
                Map.entry("municipality that gets the data", SubscriptionQuestions::residence),
                Map.entry(
                        "start that the service uses",
                        given -> request(given)
                                .startAsked(DanishCalendar.DEFAULT)
                                .toString()),
                Map.entry("refusals of the service", SubscriptionQuestions::refusals),
                Map.entry(
                        "meaning of the code",
                        given -> CreationRefusal.ofCode(given.number("code"))
                                .map(Enum::name)
                                .orElse("none")));
    }

    private static Optional<ExchangeParagraph> paragraph(Given given) {
        return ExchangeParagraph.on(given.day("day"), RegisterQuestions.law(given));
    }

    /** A youth in target group nr. 4 with an injunction, who is subscribed to. */
    private static CaseStory subscribed(Given given) {
        var story = CaseStory.underInjunction(TargetGroup.NR4, given.text("injunctionOn"));
        story.facts(SubscriptionDecisions.request(story.file(), story.stamp(), BORN).stream()
                .toArray(Fact[]::new));
        given.maybe("endedOn")
                .map(LocalDate::parse)
                .ifPresent(day ->
                        story.on(day.toString()).decided(SubscriptionDecisions.end(story.file(), story.stamp(), day)));
        given.maybe("benefitEndedOn")
                .map(LocalDate::parse)
                .ifPresent(day -> story.on(day.toString()).facts(new BenefitEnded(day)));
        return story;
    }

    private static String firstDayTold(Given given) {
        return subscribed(given)
                .file()
                .journal()
                .messages(SubscriptionStart.class)
                .map(message -> message.payload().from().toString())
                .collect(Collectors.joining(" "));
    }

    private static String lastDayTold(Given given) {
        return subscribed(given)
                .file()
                .journal()
                .facts(Recorded.class)
                .map(recorded -> recorded.fact().message().payload())
                .filter(SubscriptionEnd.class::isInstance)
                .map(end -> ((SubscriptionEnd) end).lastDay().toString())
                .collect(Collectors.joining(" "))
                .transform(days -> days.isEmpty() ? "none" : days);
    }

    private static String delivered(Given given) {
        return Question.yesOrNo(subscribed(given)
                .file()
                .subscription(CaseStory.CITY)
                .map(period -> period.covers(given.day("receivedOn")))
                .orElse(false));
    }

    private static String firstDay(Given given) {
        var story = CaseStory.of(CaseStory.CITY)
                .facts(new PlacedInTargetGroup(given.one(TargetGroup.class, "group"), LocalDate.of(2020, 1, 1)));
        given.maybeDay("appliedOn").ifPresent(day -> story.facts(new HelpApplied(day)));
        given.maybeDay("injunctionOn").ifPresent(day -> story.facts(new InjunctionGiven(day)));
        return SubscriptionDecisions.request(story.file(), story.stamp(), BORN)
                .map(Recorded.class::cast)
                .map(recorded -> ((SubscriptionStart) recorded.message().payload())
                        .from()
                        .toString())
                .orElse("none");
    }

    private static String mayBeSubscribedTo(Given given) {
        return paragraph(given)
                .map(paragraph -> paragraph
                        .subscribers()
                        .include(given.flag("applied"), given.flag("injunction"), given.flag("step3")))
                .map(Question::yesOrNo)
                .orElse("none");
    }

    private static String lastDay(Given given) {
        Reading reading = Reading.DEFAULT.of(RegisterQuestions.law(given));
        return SubscriptionPeriod.lastDay(
                        given.day("born"),
                        given.flag("leapDayOn1March")
                                ? reading.choosing(UnverifiedReading.LEAP_DAY_BIRTHDAY_ON_1_MARCH)
                                : reading)
                .toString();
    }

    static String residence(Given given) {
        return new Residence(
                        MunicipalityCode.of(given.text("from")),
                        List.of(new Residence.Move(given.day("movedOn"), MunicipalityCode.of(given.text("to")))))
                .on(given.day("day"))
                .value();
    }

    private static SubscriptionRequest request(Given given) {
        return new SubscriptionRequest(
                given.day("born"),
                given.maybeDay("start"),
                !given.flag("noPlan"),
                !given.flag("noEducationPlan"),
                !given.flag("noContactGroup"));
    }

    private static String refusals(Given given) {
        String codes = request(given).refusals(given.day("requestedOn"), DanishCalendar.DEFAULT).stream()
                .map(refusal -> Integer.toString(refusal.code()))
                .collect(Collectors.joining(" "));
        return codes.isEmpty() ? "none" : codes;
    }
}
