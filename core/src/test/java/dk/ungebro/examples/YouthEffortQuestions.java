package dk.ungebro.examples;

import static dk.ungebro.examples.Question.yesOrNo;
import static java.util.Map.entry;

import dk.ungebro.effort.Activity;
import dk.ungebro.effort.ActivityDuty;
import dk.ungebro.effort.EducationPlan;
import dk.ungebro.effort.Exemption;
import dk.ungebro.effort.FguApplicant;
import dk.ungebro.effort.KuiContactPerson;
import dk.ungebro.effort.MunicipalYouthEffort;
import dk.ungebro.effort.NoticeBasis;
import dk.ungebro.effort.PlanBreach;
import dk.ungebro.effort.TargetGroupAssessment;
import dk.ungebro.law.Computation;
import dk.ungebro.law.Law;
import dk.ungebro.law.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions on the municipal youth effort. */
final class YouthEffortQuestions {

    private YouthEffortQuestions() {}

    static Map<String, Question> all() {
        return Map.ofEntries(
                entry("activity meets the duty", YouthEffortQuestions::activity),
                entry("has the duty of 15 to 17 year-olds", YouthEffortQuestions::hasDuty),
                entry("contact under 18 due", YouthEffortQuestions::contactDue),
                entry("where the rule on contact under 18 stands", YouthEffortQuestions::citation),
                entry("new activity due", YouthEffortQuestions::activityDue),
                entry("days that are reported", YouthEffortQuestions::daysReported),
                entry("what the education plan lacks", YouthEffortQuestions::planLacks),
                entry("municipality makes the plan", YouthEffortQuestions::planOwed),
                entry(
                        "last day of plan revision",
                        given -> effort(given).lastRevision().day().toString()),
                entry(
                        "plan is revised",
                        given -> yesOrNo(effort(given).planRevised(given.flag("settled"), given.day("day")))),
                entry(
                        "units that serve the youth",
                        given -> Joined.of(effort(given).units(given.flag("onBenefit"), given.day("day")))),
                entry("guidance", YouthEffortQuestions::guidance),
                entry("joint retention", given -> yesOrNo(effort(given).jointRetention(given.day("day")))),
                entry(
                        "unmet conditions of FGU",
                        given -> Joined.of(applicant(given).unmet(given.day("day"), Choosing.of(given)))),
                entry(
                        "in the target group of FGU",
                        given -> yesOrNo(applicant(given).inTargetGroup(given.day("day"), Choosing.of(given)))),
                entry("new assessment from", YouthEffortQuestions::newAssessment),
                entry("contact person is owed", YouthEffortQuestions::contactPersonOwed),
                entry("contact person may return", YouthEffortQuestions::contactPersonReturns),
                entry("acts on which a notice rests", YouthEffortQuestions::bases));
    }

    private static String activity(Given given) {
        return yesOrNo(new Activity(given.one(Activity.Kind.class, "kind"), given.number("hours")).meetsDuty());
    }

    private static ActivityDuty duty(Given given) {
        List<Exemption> exemptions = given.maybeDay("exemptFrom")
                .map(from -> List.of(new Exemption(from, given.day("exemptTo"))))
                .orElse(List.of());
        return new ActivityDuty(given.day("birthDate"), exemptions);
    }

    private static String hasDuty(Given given) {
        return yesOrNo(duty(given).appliesOn(given.day("day"), Choosing.of(given)));
    }

    private static String contactDue(Given given) {
        PlanBreach breach = PlanBreach.knownOn(given.day("knownOn"));
        return Joined.of(breach.contactDue(duty(given), Choosing.of(given)).map(Computation::day));
    }

    private static String citation(Given given) {
        return Joined.of(Rulebook.on(given.day("day"))
                .rule("R-KUI-3")
                .map(rule -> rule.citation().text()));
    }

    private static PlanBreach breach(Given given) {
        return new PlanBreach(given.day("knownOn"), given.maybeDay("contactedOn"), given.maybeDay("revisedOn"));
    }

    private static String activityDue(Given given) {
        return Joined.of(breach(given).activityDue(Law.OF_EACH_DAY).map(Computation::day));
    }

    private static String daysReported(Given given) {
        return Joined.of(breach(given).daysToReport(Law.OF_EACH_DAY));
    }

    private static String planLacks(Given given) {
        var items = Joined.read(EducationPlan.Item.class, given, "items");
        return Joined.of(new EducationPlan(given.one(EducationPlan.Kind.class, "kind"), items).missing());
    }

    private static String planOwed(Given given) {
        return yesOrNo(EducationPlan.owedByMunicipality(
                given.day("birthDate"), given.flag("planOfSchool"), given.day("day"), Choosing.of(given)));
    }

    private static MunicipalYouthEffort effort(Given given) {
        return new MunicipalYouthEffort(given.day("birthDate"), Choosing.of(given));
    }

    private static String guidance(Given given) {
        return effort(given)
                .guidance(given.flag("occupied"), given.flag("injunction"), given.day("day"))
                .name();
    }

    private static FguApplicant applicant(Given given) {
        return new FguApplicant(
                given.day("birthDate"),
                given.one(FguApplicant.Background.class, "background"),
                given.flag("asks"),
                given.flag("needsPreparation"));
    }

    private static String newAssessment(Given given) {
        var assessment = new TargetGroupAssessment(given.day("madeOn"), given.flag("positive"));
        return Joined.of(assessment.newAssessmentFrom().map(Computation::day));
    }

    private static String contactPersonOwed(Given given) {
        var situation = new KuiContactPerson.Situation(
                given.number("grade"), given.flag("severalUnits"), given.flag("anchored"));
        return yesOrNo(
                KuiContactPerson.owedOn(given.day("birthDate"), situation, given.day("day"), Choosing.of(given)));
    }

    private static String contactPersonReturns(Given given) {
        var person = new KuiContactPerson(given.day("assigned"), Optional.of(given.day("ended")));
        return yesOrNo(
                person.mayReturn(given.day("birthDate"), given.flag("setback"), given.day("day"), Choosing.of(given)));
    }

    private static String bases(Given given) {
        var learner = new NoticeBasis.Learner(
                given.day("birthDate"),
                given.flag("pastCompulsorySchool"),
                given.flag("completed"),
                given.flag("injunction"));
        return Joined.of(NoticeBasis.of(
                learner, given.one(NoticeBasis.Occurrence.class, "occurrence"), given.day("day"), Choosing.of(given)));
    }
}
