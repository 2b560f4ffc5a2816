package dk.ungebro.examples;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.MessageKind;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.StaffId;
import dk.ungebro.subscription.ExchangeParagraph;
import dk.ungebro.subscription.MeasureItem;
import dk.ungebro.subscription.SystemChange;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions on the register: the paragraph of a day, the transfer, the duty to receive, callers, changes of systems. */
final class RegisterQuestions {

    private static final ContactPoint TEAM =
            ContactPoint.team(StaffId.of("ungeteam"), CaseStory.CONTACT, LocalDate.of(2022, 1, 1));

    private RegisterQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                Map.entry(
                        "legal reference of a message",
                        of(paragraph -> paragraph.reference().text())),
                Map.entry(
                        "whom a municipality subscribes to",
                        of(paragraph -> paragraph.subscribers().name())),
                Map.entry("what goes to the institution", of(paragraph -> list(paragraph.toInstitution()))),
                Map.entry("identifier to the institution", of(paragraph -> list(paragraph.identifiers()))),
                Map.entry("what comes back", of(paragraph -> list(paragraph.eventsBack()))),
                Map.entry("history on Jobnet", of(paragraph -> Question.yesOrNo(paragraph.showsHistoryOnJobnet()))),
                Map.entry("support items on the wire", WireQuestions::supportItems),
                Map.entry("transfer on the wire", WireQuestions::transfer),
                Map.entry("day of the transfer", RegisterQuestions::dayOfTransfer),
                Map.entry("taken in by the municipality", RegisterQuestions::takenIn),
                Map.entry("what is told of a measure", RegisterQuestions::measure),
                Map.entry("an automated call names", RegisterQuestions::automatedCall),
                Map.entry(
                        "latest notice of the change",
                        given -> change(given)
                                .latestNotice(DanishCalendar.DEFAULT)
                                .toString()),
                Map.entry(
                        "change may be postponed",
                        given -> Question.yesOrNo(
                                change(given).mayBePostponed(given.day("announcedOn"), DanishCalendar.DEFAULT))),
                Map.entry("duties of the institution by the notice", RegisterQuestions::dutiesOfNotice));
    }

    static Law law(Given given) {
        return new Law(given.maybeDay("lawOf"), given.maybeDay("endOfRegime"));
    }

    static String list(Collection<? extends Enum<?>> some) {
        return some.isEmpty() ? "none" : some.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static String accepted(Decision decision) {
        return Question.yesOrNo(decision instanceof Decision.Decided);
    }

    private static Question of(Function<ExchangeParagraph, String> answer) {
        return given ->
                ExchangeParagraph.on(given.day("day"), law(given)).map(answer).orElse("none");
    }

    private static SystemChange change(Given given) {
        return new SystemChange(given.day("goLive"), !given.flag("untested"));
    }

    /** Items b and d; ordered, so that the notice is owed in any case. */
    private static String dayOfTransfer(Given given) {
        var group = given.maybe("group").map(TargetGroup::valueOf).orElse(TargetGroup.NR4);
        var story = CaseStory.of(CaseStory.CITY).facts(new PlacedInTargetGroup(group, LocalDate.of(2021, 1, 1)));
        given.maybeDay("injunctionOn").ifPresent(day -> story.facts(new InjunctionGiven(day)));
        var need = new SupportNeed(SupportArea.ACADEMIC, true);
        story.on(given.text("assessedOn"))
                .decided(SupportDecisions.assessAhead(
                        story.file(), story.stamp(), new SupportAssessment(Optional.of(need), false, true), true));
        given.maybe("admissionOn")
                .ifPresent(day -> story.on(day)
                        .received(CaseStory.SCHOOL, "A", day, CaseStory.admission(day))
                        .facts(new StartOrdered(CaseStory.key("A"), LocalDate.parse(day))));
        return SupportDecisions.owedNotices(story.file(), story.stamp(), TEAM).stream()
                .map(Recorded.class::cast)
                .filter(notice -> notice.message().payload() instanceof SupportNotice)
                .map(notice -> notice.message().occurredOn().toString())
                .collect(Collectors.joining(" "))
                .transform(days -> days.isEmpty() ? "none" : days);
    }

    static String takenIn(Given given) {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05").on(given.text("receivedOn"));
        var message = story.message(
                CaseStory.SCHOOL, "E1", given.text("receivedOn"), payload(given.one(MessageKind.class, "kind")));
        return accepted(ReceiptDecisions.atMunicipality(story.file(), story.stamp(), message));
    }

    private static Payload payload(MessageKind kind) {
        return switch (kind) {
            case ADMISSION -> CaseStory.admission("2026-08-10");
            case RISK -> CaseStory.risk();
            case INTERRUPTION -> new Payload.Interruption(Optional.empty());
            case COMPLETION -> new Payload.Completion();
            case CONTACT -> new Payload.InstitutionContact(CaseStory.CONTACT, Optional.empty());
            case ANNULMENT -> CaseStory.annulment("E0");
            case ABSENCE_WARNING -> new Payload.AbsenceWarning();
            case SUBSCRIPTION_START, SUBSCRIPTION_END, SUPPORT_NOTICE, FORMER_NOTICE ->
                throw new IllegalArgumentException("no institution writes " + kind);
        };
    }

    private static String measure(Given given) {
        return list(MeasureItem.toldOf(
                given.number("contactGroup"), given.day("born"), given.day("start"), Reading.DEFAULT.of(law(given))));
    }

    private static String automatedCall(Given given) {
        try {
            var caller = CallerIdentity.automated(CaseStory.CITY, given.text("system"));
            return caller.controller().key() + " " + caller.system() + " "
                    + caller.user().map(StaffId::value).orElse("nobody");
        } catch (IllegalArgumentException e) {
            return "refused";
        }
    }

    private static String dutiesOfNotice(Given given) {
        var need = new SupportNeed(SupportArea.ACADEMIC, true);
        var notice = new SupportNotice(
                CaseStory.key("A"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.of(need), false, given.flag("contactWanted")),
                CaseStory.CONTACT,
                ContactKind.TEAM);
        return list(CaseStory.of(CaseStory.SCHOOL)
                .on(given.text("day"))
                .recorded("A", given.text("day"), CaseStory.admission(given.text("day")))
                .received(CaseStory.CITY, "N", given.text("day"), notice)
                .kinds());
    }
}
