package dk.ungebro.examples;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.mentor.MentorAgreement.Employer;
import dk.ungebro.mentor.MentorAgreement.Goal;
import dk.ungebro.mentor.MentorAgreement.Task;
import dk.ungebro.mentor.MentorHours;
import dk.ungebro.mentor.MentorRegistration;
import dk.ungebro.mentor.MentorTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions on the agreement with a mentor, its hours, and what is registered. */
final class MentorAgreementQuestions {

    private MentorAgreementQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "may employ a mentor",
                given -> Question.yesOrNo(Arrays.stream(Employer.values())
                        .anyMatch(employer -> employer.name().equals(given.text("employer")))),
                "effort is mentor support",
                given -> Question.yesOrNo(
                        employer(given).supportsBy(given.flag("beyondTheUsual"), given.flag("decisive"))),
                "payment of the mentor",
                given -> employer(given).payment().name(),
                "minutes of the place in all",
                given -> String.valueOf(
                        new MentorHours(given.number("minutes"), given.one(MentorHours.Scope.class, "scope"))
                                .inAll(given.number("persons"))),
                "agreement stands",
                MentorAgreementQuestions::stands,
                "countable minutes of the mentor",
                given -> String.valueOf(MentorTime.countableMinutes(log(given))),
                "mentor hour is accepted",
                given -> Question.yesOrNo(log(given).stream()
                        .noneMatch(time -> time.clashesWith(given.instant("dutyFrom"), given.instant("dutyTo")))),
                "missing in the mentor registration",
                MentorAgreementQuestions::missing,
                "weekly hours in the mentor registration",
                given -> {
                    var registration = registration(given);
                    return registration.weeklyHours() + ":" + registration.weeklyMinutes();
                });
    }

    private static Employer employer(Given given) {
        return given.one(Employer.class, "employer");
    }

    /** A log as {@code ACTIVITY/from/to,ACTIVITY/from/to}. */
    private static List<MentorTime> log(Given given) {
        return Arrays.stream(given.text("log").split(","))
                .map(entry -> entry.split("/"))
                .map(part -> new MentorTime(
                        given.one(MentorTime.Scheme.class, "scheme"),
                        MentorTime.Activity.valueOf(part[0]),
                        Instant.parse(part[1]),
                        Instant.parse(part[2])))
                .toList();
    }

    /** An agreement of three months unless the example says otherwise; an empty field is a missing one. */
    private static MentorAgreement agreement(Given given) {
        var from = given.day("madeOn");
        return new MentorAgreement(
                Goal.STAY_IN_EDUCATION,
                new ContactInfo(given.maybe("mentor"), given.maybe("phone"), Optional.empty()),
                Employer.MUNICIPALITY,
                given.maybe("task").map(Task::valueOf).map(Set::of).orElse(Set.of()),
                from,
                given.maybeDay("to").orElse(from.plusMonths(3)),
                given.number("minutes"));
    }

    private static String stands(Given given) {
        try {
            var law = DisclosureQuestions.reading(given).law();
            var madeOn = agreement(given).from();
            return Question.yesOrNo(MentorAgreement.formIsComplete(given.flag("complaintGuidance"), madeOn, law));
        } catch (IllegalArgumentException e) {
            return "no";
        }
    }

    private static MentorRegistration registration(Given given) {
        return new MentorRegistration(agreement(given), given.maybe("cvr"), given.maybe("productionUnit"));
    }

    private static String missing(Given given) {
        try {
            String joined =
                    registration(given).missing().stream().map(Enum::name).collect(Collectors.joining(" "));
            return joined.isEmpty() ? "nothing" : joined;
        } catch (IllegalArgumentException e) {
            return "malformed";
        }
    }
}
