package dk.ungebro.examples;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.NoticeDecisions;
import dk.ungebro.casefile.ReportDecisions;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.contact.ContactBasis;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyAndConductRules;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Questions on what the institution owes the municipality. */
final class InstitutionQuestions {

    private InstitutionQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "institution owes its contact",
                given -> Question.yesOrNo(given.one(ContactBasis.class, "basis")
                        .requires(programme(given), given.day("day"), law(given))),
                "notice of the admission is complete",
                given -> Question.yesOrNo(ContactBasis.EMPLOYMENT_ACT.satisfiedBy(
                        contact(given), programme(given), given.day("day"), law(given))),
                "risk is reported onward",
                InstitutionQuestions::reported,
                "duty to return the contact",
                given -> String.valueOf(notified(given).kinds().contains(DutyKind.RETURN_CONTACT)),
                "state of the returned contact",
                given -> answered(given)
                        .state(DutyKind.RETURN_CONTACT, given.text("on"))
                        .name(),
                "origin of the day for the contact",
                given -> notified(given)
                        .duty(DutyKind.RETURN_CONTACT)
                        .term()
                        .origin()
                        .name(),
                "version of the school's rules",
                given -> rules(given)
                        .versionOn(given.day("reportedOn"))
                        .map(LocalDate::toString)
                        .orElse("none"),
                "school's rules support the report",
                given -> Question.yesOrNo(rules(given).support(programme(given), given.day("reportedOn"), law(given))));
    }

    private static dk.ungebro.law.Law law(Given given) {
        return DisclosureQuestions.reading(given).law();
    }

    private static ProgrammeType programme(Given given) {
        return given.one(ProgrammeType.class, "programme");
    }

    private static ContactInfo contact(Given given) {
        return given.flag("contact") ? CONTACT : new ContactInfo(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static StudyAndConductRules rules(Given given) {
        return new StudyAndConductRules(given.maybe("versions").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String reported(Given given) {
        var story = CaseStory.of(SCHOOL).on(given.text("assessedOn"));
        var message = story.message(
                SCHOOL, "R", given.text("assessedOn"), new DropoutRisk(given.one(RiskGround.class, "ground")));
        var learner = new Learner(given.day("born"), true);
        var decided = (Decision.Decided) ReportDecisions.report(story.file(), story.stamp(), learner, message);
        return decided.facts().stream()
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast)
                .flatMap(recorded -> recorded.sentTo().stream())
                .map(party -> party.key())
                .findFirst()
                .orElse("nobody");
    }

    private static CaseStory notified(Given given) {
        var programme = given.maybe("programme").map(ProgrammeType::valueOf).orElse(ProgrammeType.VOCATIONAL);
        var assessment = new SupportAssessment(Optional.empty(), false, false);
        var notice = new SupportNotice(key("A"), AdmissionBasis.ORDERED, assessment, CONTACT, ContactKind.TEAM);
        String received = given.text("received");
        return CaseStory.of(SCHOOL)
                .on(received)
                .recorded("A", received, admission(programme, given.text("studyStart")))
                .received(CITY, "N", received, notice);
    }

    private static CaseStory answered(Given given) {
        var story = notified(given);
        given.maybe("sent")
                .map(story::on)
                .ifPresent(on ->
                        on.decided(NoticeDecisions.returnContact(on.file(), on.stamp(), key(CITY, "N"), CONTACT)));
        return story;
    }
}
