package dk.ungebro.examples;

import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.risk;
import static dk.ungebro.examples.Question.yesOrNo;
import static java.util.Map.entry;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.protection.Actor;
import dk.ungebro.protection.Authorisation;
import dk.ungebro.protection.DataBreach;
import dk.ungebro.protection.DataType;
import dk.ungebro.protection.Disclosure;
import dk.ungebro.protection.Erasure;
import dk.ungebro.protection.Processing;
import dk.ungebro.protection.Retention;
import dk.ungebro.protection.Use;
import dk.ungebro.youth.CprNumber;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions on data protection. */
final class DataProtectionQuestions {

    private DataProtectionQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                entry(
                        "what is done with the youth's request",
                        given -> given.one(Actor.class, "askedOf").onRequest().name()),
                entry(
                        "decides on the data",
                        given -> yesOrNo(given.one(Actor.class, "actor").isController())),
                entry(
                        "use is within the purposes",
                        given -> yesOrNo(given.one(Use.class, "use").openTo(given.one(Actor.class, "actor")))),
                entry(
                        "use may flow into cases",
                        given -> yesOrNo(given.one(Use.class, "use").flowsIntoCases())),
                entry("youth database may hold", DataProtectionQuestions::mayHold),
                entry(
                        "fits the e-mail of a contact",
                        given -> yesOrNo(given.text("email").matches(ContactInfo.EMAIL_PATTERN))),
                entry(
                        "fits the name of a contact",
                        given -> yesOrNo(given.text("name").matches(ContactInfo.NAME_PATTERN))),
                entry("rule that allows the disclosure", DataProtectionQuestions::disclosure),
                entry(
                        "person number as it is shown",
                        given -> CprNumber.of(given.text("cpr")).toString()),
                entry(
                        "processing may rest on",
                        given -> yesOrNo(given.one(Processing.class, "processing")
                                .restsOn(given.one(Processing.Basis.class, "basis")))),
                entry(
                        "there is a data type",
                        given -> yesOrNo(Stream.of(DataType.values())
                                .anyMatch(type -> type.name().equals(given.text("name"))))),
                entry(
                        "everything erased by",
                        given -> erasure(given).everything().day().toString()),
                entry(
                        "admission test erased by",
                        given -> erasure(given)
                                .admissionTest(given.day("loadedOn"))
                                .day()
                                .toString()),
                entry(
                        "readiness assessment erased by",
                        given -> erasure(given)
                                .readinessAssessment(given.day("loadedOn"))
                                .day()
                                .toString()),
                entry("retention is accepted", DataProtectionQuestions::retention),
                entry("case is kept until", DataProtectionQuestions::keptUntil),
                entry("look is permitted", DataProtectionQuestions::permitted),
                entry(
                        "lines in the log of disclosures",
                        given -> String.valueOf(TransferStory.commit(TransferStory.of(given), given)
                                .audit()
                                .size())),
                entry(
                        "municipality told by",
                        given -> breach(given).controllerTold().toString()),
                entry(
                        "authority notified by",
                        given -> breach(given).authorityNotified().toString()),
                entry("messages that the case shows", DataProtectionQuestions::messages),
                entry(
                        "letter to the youth due",
                        given -> TransferStory.sent(given)
                                .duty(DutyKind.INFORM_YOUTH)
                                .term()
                                .due()
                                .toString()),
                entry("need in the notices that go out", DataProtectionQuestions::needs));
    }

    private static String mayHold(Given given) {
        return yesOrNo(given.one(DataType.class, "data")
                .inYouthDatabase(given.day("birthDate"), given.day("day"), Choosing.of(given)));
    }

    private static String disclosure(Given given) {
        var disclosure =
                new Disclosure(given.one(DataType.class, "data"), given.one(Actor.class, "to"), given.flag("consent"));
        return Joined.of(disclosure.allowedBy(given.day("day"), Law.OF_EACH_DAY).map(LegalRule::id));
    }

    private static Erasure erasure(Given given) {
        return new Erasure(given.day("birthDate"), Choosing.of(given));
    }

    private static Map<Retention.Kind, Integer> months(Given given) {
        Map<Retention.Kind, Integer> months = new EnumMap<>(Retention.Kind.class);
        given.maybe("caseFile").ifPresent(value -> months.put(Retention.Kind.CASE_FILE, Integer.valueOf(value)));
        given.maybe("auditTrail").ifPresent(value -> months.put(Retention.Kind.AUDIT_TRAIL, Integer.valueOf(value)));
        return months;
    }

    private static String retention(Given given) {
        try {
            return Joined.of(new Retention(months(given)).months().values());
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static String keptUntil(Given given) {
        return new Retention(months(given))
                .keptUntil(Retention.Kind.CASE_FILE, given.day("closedOn"), DanishCalendar.DEFAULT)
                .day()
                .toString();
    }

    private static String permitted(Given given) {
        var authorisation =
                new Authorisation(given.instant("from"), given.maybe("closedAt").map(Instant::parse));
        return yesOrNo(authorisation.permits(given.instant("at"), given.flag("needed")));
    }

    private static DataBreach breach(Given given) {
        return new DataBreach(given.one(DataBreach.Origin.class, "origin"), given.instant("awareSince"));
    }

    private static String messages(Given given) {
        CaseStory story = TransferStory.sent(given)
                .on(given.text("risk"))
                .received(SCHOOL, "R", given.text("risk"), risk())
                .on(given.text("annulled"))
                .annulled("R");
        return Joined.of(story.file()
                .journal()
                .messages(Payload.class)
                .map(known -> known.message().kind())
                .toList());
    }

    private static String needs(Given given) {
        return Joined.of(TransferStory.sent(given)
                .file()
                .journal()
                .messages(SupportNotice.class)
                .map(KnownMessage::payload)
                .map(notice -> notice.assessment().need())
                .flatMap(Optional::stream)
                .map(need -> need.area().name())
                .toList());
    }
}
