package dk.ungebro.examples;

import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.DisclosureItem;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions on the disclosure from municipality to institution. */
final class DisclosureQuestions {

    private static final ContactPoint TEAM =
            ContactPoint.team(StaffId.of("ungeteam"), CONTACT, LocalDate.of(2020, 1, 1));

    private static final ContactPoint BOX = new ContactPoint(
            StaffId.of("box"), ContactKind.FALLBACK_BOX, CONTACT, LocalDate.of(2020, 1, 1), Optional.empty());

    private DisclosureQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "items owed to the institution",
                given -> words(DisclosureItem.owed(
                        given.one(AdmissionBasis.class, "basis"), given.flag("need"), given.day("day"), reading(given))
                        .stream()),
                "day of the notice to the institution",
                given -> owed(assessed(given))
                        .map(notice -> notice.occurredOn().toString())
                        .orElse("none"),
                "letter about the notice",
                given -> owed(assessed(given))
                        .map(notice -> String.valueOf(Letter.about(notice, (SupportNotice) notice.payload())
                                .text()
                                .contains(given.text("sentence").replace('_', ' '))))
                        .orElse("none"),
                "assessment in the notice",
                given -> owed(assessed(given))
                        .map(notice -> words((SupportNotice) notice.payload()))
                        .orElse("none"),
                "state of the assessment duty",
                given -> assessed(given)
                        .state(DutyKind.ASSESS_SUPPORT, given.text("on"))
                        .name(),
                "state of the letter duty",
                DisclosureQuestions::letter,
                "channel of further information is allowed",
                given -> Question.yesOrNo(Stream.of(ExtraInformation.Channel.values())
                        .anyMatch(channel -> channel.name().equals(given.text("channel")))),
                "a contact field takes the text",
                DisclosureQuestions::takes,
                "support notice has the field",
                given -> Question.yesOrNo(Stream.of(SupportNotice.class, SupportAssessment.class, SupportNeed.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .anyMatch(field -> field.getName().equals(given.text("field")))),
                "municipal contact on the day",
                given -> contact(given).id().value());
    }

    static Reading reading(Given given) {
        Law law = given.maybeDay("frozenOn").map(Law::frozenOn).orElse(Law.OF_EACH_DAY);
        Law ending = given.maybeDay("endOfRegime").map(law::endingOn).orElse(law);
        UnverifiedReading[] chosen =
                given.maybe("reading").map(UnverifiedReading::valueOf).stream().toArray(UnverifiedReading[]::new);
        return Reading.DEFAULT.of(ending).choosing(chosen);
    }

    /** An injunction, an admission, and the assessment for it. Times are Copenhagen times. */
    private static CaseStory assessed(Given given) {
        String admitted = given.text("admissionReceived");
        var group = given.maybe("group").map(TargetGroup::valueOf).orElse(TargetGroup.NR4);
        var story = CaseStory.underInjunction(group, "2020-01-02")
                .at(time(admitted))
                .received(SCHOOL, "A", admitted.substring(0, 10), admission("2024-08-12"));
        if (given.one(AdmissionBasis.class, "basis") == AdmissionBasis.ORDERED) {
            story.facts(new StartOrdered(key("A"), LocalDate.parse(admitted.substring(0, 10))));
        }
        var assessment = new SupportAssessment(
                given.maybe("need")
                        .map(SupportArea::valueOf)
                        .map(area -> new SupportNeed(area, given.flag("documented"))),
                given.flag("otherPersons"),
                given.flag("contactWanted"));
        given.maybe("assessed")
                .ifPresent(
                        at -> story.at(time(at)).facts(new SupportAssessed(Optional.of(key("A")), assessment, true)));
        return story;
    }

    private static String time(String dayOrTime) {
        return dayOrTime.contains("T") ? dayOrTime : dayOrTime + "T12:00";
    }

    private static Optional<Message> owed(CaseStory story) {
        List<Fact> notices = SupportDecisions.owedNotices(story.file(), story.stamp(), TEAM);
        return notices.stream().map(Recorded.class::cast).map(Recorded::message).findFirst();
    }

    private static String words(SupportNotice notice) {
        SupportAssessment assessment = notice.assessment();
        Optional<SupportNeed> need = assessment.need();
        return need.map(found -> found.area().name()).orElse("NO_NEED")
                + (need.map(SupportNeed::documented).orElse(false) ? " documented" : "")
                + (assessment.otherSupportPersons() ? " persons" : "")
                + (notice.contact().isEmpty() ? "" : " contact")
                + (assessment.contactWanted() ? " contactWanted" : "");
    }

    private static String words(Stream<? extends Enum<?>> some) {
        String joined = some.map(Enum::name).collect(Collectors.joining(" "));
        return joined.isEmpty() ? "none" : joined;
    }

    private static String letter(Given given) {
        var story = assessed(given);
        Message notice = owed(story).orElseThrow();
        story.facts(new Recorded(notice, Optional.of(SCHOOL)));
        given.maybe("delivered")
                .ifPresent(at -> story.at(time(at))
                        .facts(new LetterDelivered(notice.key(), LocalDate.parse(at.substring(0, 10)))));
        return story.state(DutyKind.INFORM_YOUTH, given.text("on")).name();
    }

    private static String takes(Given given) {
        Optional<String> text = given.maybe("text").map(value -> value.replace('_', ' '));
        Optional<String> none = Optional.empty();
        try {
            var contact = switch (given.text("field")) {
                case "name" -> new ContactInfo(text, none, none);
                case "phone" -> new ContactInfo(none, text, none);
                default -> new ContactInfo(none, none, text);
            };
            return Question.yesOrNo(!contact.isEmpty());
        } catch (IllegalArgumentException e) {
            return "no";
        }
    }

    private static ContactPoint contact(Given given) {
        var preferred = new ContactPoint(
                StaffId.of(given.text("contact")),
                given.one(ContactKind.class, "kind"),
                CONTACT,
                given.day("from"),
                given.maybeDay("to"));
        return new ContactChain(List.of(preferred), BOX).on(given.day("on"));
    }
}
