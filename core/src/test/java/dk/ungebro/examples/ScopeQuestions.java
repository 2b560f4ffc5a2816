package dk.ungebro.examples;

import dk.ungebro.CaseStory;
import dk.ungebro.education.CompletedEducation;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.TriggerWord;
import dk.ungebro.injunction.TargetGroup;
import java.util.Map;

/** Questions on scope: which of two predicates counts. */
final class ScopeQuestions {

    private ScopeQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "reports end with the education",
                given -> Question.yesOrNo(
                        given.one(CompletedEducation.class, "completed").endsReporting()),
                "injunction group ends with the education",
                given -> Question.yesOrNo(
                        given.one(CompletedEducation.class, "completed").endsInjunctionGroup()),
                "word covers the programme",
                given -> Question.yesOrNo(
                        given.one(TriggerWord.class, "word").covers(given.one(ProgrammeType.class, "programme"))),
                "duties that admission and risk bring",
                ScopeQuestions::duties,
                "municipality that has the plan",
                SubscriptionQuestions::residence,
                "correction is taken in by the municipality",
                RegisterQuestions::takenIn);
    }

    private static String duties(Given given) {
        TargetGroup group = given.maybe("group").map(TargetGroup::valueOf).orElse(TargetGroup.NR4);
        ProgrammeType programme =
                given.maybe("programme").map(ProgrammeType::valueOf).orElse(ProgrammeType.VOCATIONAL);
        return RegisterQuestions.list(CaseStory.underInjunction(group, "2021-02-05")
                .on(given.text("admittedOn"))
                .received(
                        CaseStory.SCHOOL,
                        "A",
                        given.text("admittedOn"),
                        CaseStory.admission(programme, given.text("admittedOn")))
                .on(given.text("riskOn"))
                .received(CaseStory.SCHOOL, "R", given.text("riskOn"), CaseStory.risk())
                .kinds());
    }
}
