package dk.ungebro.examples;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.examples.Question.yesOrNo;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.message.Payload.Interruption;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.CooperationAgreement;
import dk.ungebro.policy.Limit;
import dk.ungebro.policy.Policy;
import dk.ungebro.support.SupportAssessment;
import java.util.Map;
import java.util.Optional;

/** Questions on agreements and on what others keep. */
final class CooperationQuestions {

    private CooperationQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "days and their origin under the agreement",
                CooperationQuestions::allowance,
                "agreement is accepted",
                CooperationQuestions::accepted,
                "agreement holds",
                given -> yesOrNo(agreement(given).holds(SCHOOL, given.day("day"))),
                "recipient under the agreement",
                given -> Joined.of(Policy.DEFAULT
                        .withAgreements(agreement(given))
                        .agreedRecipient(Optional.of(SCHOOL), given.day("day"))
                        .map(StaffId::value)),
                "support information read by",
                CooperationQuestions::readBy,
                "cause code as it is kept",
                CooperationQuestions::causeCode,
                "fits a cause code",
                given -> yesOrNo(given.text("code").matches(InterruptionCause.PATTERN)));
    }

    private static CooperationAgreement agreement(Given given) {
        Map<Limit, Integer> days = given.maybe("limit")
                .map(limit -> Map.of(Limit.valueOf(limit), given.number("days")))
                .orElse(Map.of());
        return new CooperationAgreement(
                SCHOOL,
                given.day("validFrom"),
                given.day("validTo"),
                days,
                given.maybe("recipient").map(StaffId::of));
    }

    private static String allowance(Given given) {
        Policy.Allowance allowance = Policy.DEFAULT
                .withAgreements(agreement(given))
                .allowance(given.one(Limit.class, "limit"), Optional.of(SCHOOL), given.day("day"));
        return allowance.days() + " " + allowance.origin();
    }

    private static String accepted(Given given) {
        try {
            return agreement(given).days().toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static String readBy(Given given) {
        var notice = new SupportNotice(
                key("A"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.empty(), false, false),
                CONTACT,
                ContactKind.TEAM);
        var story = CaseStory.of(SCHOOL)
                .on("2024-06-20")
                .recorded("A", "2024-06-20", admission(given.text("studyStart")))
                .on(given.text("received"))
                .received(CITY, "N", given.text("received"), notice);
        return story.duty(DutyKind.READ_BEFORE_START).term().due().toString();
    }

    private static String causeCode(Given given) {
        var interruption = new Interruption(Optional.of(new InterruptionCause(given.text("code"))));
        return CaseStory.of(SCHOOL)
                .on(given.text("day"))
                .recorded("I", given.text("day"), interruption)
                .file()
                .journal()
                .messages(Interruption.class)
                .map(known -> Joined.of(known.payload().cause().map(InterruptionCause::value)))
                .findFirst()
                .orElseThrow();
    }
}
