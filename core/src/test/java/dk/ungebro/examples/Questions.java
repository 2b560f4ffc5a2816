package dk.ungebro.examples;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All questions that examples ask, by their names. */
final class Questions {

    private static final Map<String, Question> ALL = new TreeMap<>();

    static {
        Stream.of(
                        TargetQuestions.all(),
                        InjunctionQuestions.all(),
                        ContactCourseQuestions.all(),
                        DisclosureQuestions.all(),
                        InstitutionQuestions.all(),
                        FollowUpQuestions.all(),
                        MentorQuestions.all(),
                        MentorAgreementQuestions.all(),
                        YouthEffortQuestions.all(),
                        PreparatoryEducationQuestions.all(),
                        DataProtectionQuestions.all(),
                        CooperationQuestions.all(),
                        DateQuestions.all(),
                        DecisionQuestions.all(),
                        RegisterQuestions.all(),
                        SubscriptionQuestions.all(),
                        YouthDatabaseQuestions.all(),
                        ScopeQuestions.all())
                .forEach(Questions::add);
    }

    private Questions() {}

    private static void add(Map<String, Question> some) {
        some.forEach((name, question) -> {
            if (ALL.put(name, question) != null) {
                throw new IllegalStateException("two questions have one name: " + name);
            }
        });
    }

    static Question named(String name) {
        Question question = ALL.get(name);
        if (question == null) {
            throw new IllegalArgumentException("nobody answers: " + name);
        }
        return question;
    }

    static Set<String> names() {
        return ALL.keySet();
    }
}
