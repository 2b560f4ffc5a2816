package dk.ungebro.examples;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.ReportDecisions;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.CompletedEducation;
import dk.ungebro.education.CoursePause;
import dk.ungebro.education.DataReceiver;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.ReportField;
import dk.ungebro.education.ReportScope;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.GuardianNoticeOwed;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.support.SupportAssessment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions on reports to the youth database: on whom, of what, which fields, who may read. */
final class YouthDatabaseQuestions {

    private YouthDatabaseQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                Map.entry("in the scope of the youth database", YouthDatabaseQuestions::inScope),
                Map.entry("long enough to be reported", YouthDatabaseQuestions::longEnough),
                Map.entry(
                        "pause is an interruption",
                        given -> Question.yesOrNo(new CoursePause(given.day("from"), given.day("to"))
                                .isInterruption(given.one(ProgrammeType.class, "programme")))),
                Map.entry("fields reported", YouthDatabaseQuestions::fields),
                Map.entry(
                        "field is reported",
                        given -> Question.yesOrNo(
                                ReportField.fieldsFor(given.day("born"), given.day("day"), Reading.DEFAULT)
                                        .contains(given.one(ReportField.class, "field")))),
                Map.entry(
                        "fields of the injunction",
                        given -> RegisterQuestions.list(
                                ReportField.fieldsOfInjunction(given.day("day"), RegisterQuestions.law(given)))),
                Map.entry(
                        "fields of the institution",
                        given -> RegisterQuestions.list(ReportField.fieldsOfInstitution(
                                given.one(ProgrammeType.class, "programme"),
                                given.day("day"),
                                RegisterQuestions.law(given)))),
                Map.entry("form of the report of worrying absence", YouthDatabaseQuestions::formOfAbsence),
                Map.entry("risk is reported", YouthDatabaseQuestions::riskReported),
                Map.entry("guardian is to be informed", YouthDatabaseQuestions::guardian),
                Map.entry("reports after the annulment", YouthDatabaseQuestions::annulled),
                Map.entry("may read", YouthDatabaseQuestions::mayRead),
                Map.entry("institution takes the notice in", YouthDatabaseQuestions::notice));
    }

    static String inScope(Given given) {
        return Question.yesOrNo(ReportScope.covers(
                given.day("born"),
                given.maybe("completed").map(CompletedEducation::valueOf).orElse(CompletedEducation.NONE),
                given.day("day"),
                Reading.DEFAULT));
    }

    private static String longEnough(Given given) {
        Reading reading = given.flag("withoutFirstDay")
                ? Reading.DEFAULT.choosing(UnverifiedReading.SIX_WEEKS_WITHOUT_FIRST_DAY)
                : Reading.DEFAULT;
        return Question.yesOrNo(new StudyPeriod(given.day("start"), given.maybeDay("end")).isReportable(reading));
    }

    private static String fields(Given given) {
        return RegisterQuestions.list(ReportField.fieldsFor(
                given.day("born"), given.day("day"), Reading.DEFAULT.of(RegisterQuestions.law(given))));
    }

    private static String formOfAbsence(Given given) {
        return ReportDecisions.asReported(
                        new Payload.AbsenceWarning(), given.day("warnedOn"), RegisterQuestions.law(given))
                .kind()
                .name();
    }

    /** A learner whose risk is assessed by the school's rules and recorded at once. */
    private static CaseStory atRisk(Given given) {
        var story = CaseStory.of(CaseStory.SCHOOL).on(given.text("assessedOn"));
        var learner = new ReportDecisions.Learner(given.day("born"), true);
        var risk =
                story.message(CaseStory.SCHOOL, "4711", given.text("assessedOn"), new DropoutRisk(RiskGround.ASSESSED));
        return story.decided(ReportDecisions.report(story.file(), story.stamp(), learner, risk));
    }

    private static String riskReported(Given given) {
        return atRisk(given)
                .file()
                .journal()
                .facts(Recorded.class)
                .map(recorded -> recorded.fact().sentTo().map(Party::key).orElse("nobody") + " "
                        + DanishCalendar.dayOf(recorded.at()))
                .collect(Collectors.joining(" "));
    }

    private static String guardian(Given given) {
        return Question.yesOrNo(atRisk(given)
                .file()
                .journal()
                .facts(GuardianNoticeOwed.class)
                .findAny()
                .isPresent());
    }

    private static String annulled(Given given) {
        var story = atRisk(given).on(given.text("annulledOn"));
        var learner = new ReportDecisions.Learner(given.day("born"), true);
        var annulment = story.message(
                CaseStory.SCHOOL, "4712", given.text("annulledOn"), CaseStory.annulment(given.text("target")));
        story.decided(ReportDecisions.report(story.file(), story.stamp(), learner, annulment));
        return story.file().journal().entries().stream()
                .map(JournalEntry::fact)
                .filter(Recorded.class::isInstance)
                .map(fact -> ((Recorded) fact).message())
                .map(message -> message.key().number().value() + "="
                        + story.file()
                                .journal()
                                .message(message.key())
                                .orElseThrow()
                                .stands())
                .collect(Collectors.joining(" "));
    }

    static String mayRead(Given given) {
        var situation = new DataReceiver.Situation(
                given.maybe("schoolYear").map(Integer::parseInt).orElse(11),
                given.flag("injunction"),
                given.flag("subscription"),
                given.flag("learnerThere"));
        return Question.yesOrNo(
                given.one(DataReceiver.class, "receiver").mayRead(given.one(ReportField.class, "field"), situation));
    }

    private static String notice(Given given) {
        var owner = InstitutionNumber.of(given.text("institution"));
        var admission = CaseStory.key(InstitutionNumber.of(given.text("admittedAt")), "A");
        var story = CaseStory.of(owner).on(given.text("day"));
        var notice = new SupportNotice(
                admission,
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.empty(), false, false),
                CaseStory.CONTACT,
                ContactKind.TEAM);
        return RegisterQuestions.accepted(ReceiptDecisions.atInstitution(
                story.file(), story.message(CaseStory.CITY, "N", given.text("day"), notice)));
    }
}
