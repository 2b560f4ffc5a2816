package dk.ungebro.law;

import java.util.List;
import java.util.stream.Stream;

/** The index of all rules, chapter by chapter. Each stands in one place, the class of its chapter. */
public final class Rules {

    private static final List<LegalRule> ALL = Stream.of(
                    TargetRules.all(),
                    InjunctionRules.all(),
                    DisclosureRules.all(),
                    InstitutionRules.all(),
                    FollowUpRules.all(),
                    MentorRules.all(),
                    RegisterRules.all(),
                    SubscriptionRules.all(),
                    YouthDatabaseRules.all(),
                    YouthEffortRules.all(),
                    PreparatoryEducationRules.all(),
                    DataProtectionRules.all(),
                    CooperationRules.all(),
                    DateRules.all(),
                    ScopeRules.all(),
                    ProjectDecisions.all())
            .flatMap(List::stream)
            .toList();

    private static final List<NotModelled> NOT_MODELLED = Stream.of(
                    TargetRules.notModelled(),
                    InjunctionRules.notModelled(),
                    DisclosureRules.notModelled(),
                    InstitutionRules.notModelled(),
                    FollowUpRules.notModelled(),
                    MentorRules.notModelled(),
                    RegisterRules.notModelled(),
                    SubscriptionRules.notModelled(),
                    YouthDatabaseRules.notModelled(),
                    YouthEffortRules.notModelled(),
                    PreparatoryEducationRules.notModelled(),
                    DataProtectionRules.notModelled(),
                    CooperationRules.notModelled(),
                    DateRules.notModelled(),
                    ScopeRules.notModelled(),
                    ProjectDecisions.notModelled())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /**
     * All versions of all rules that the code applies.
     *
     * @return an unmodifiable list, chapter by chapter
     */
    public static List<LegalRule> all() {
        return ALL;
    }

    /**
     * The rules that are known and that no code applies.
     *
     * @return an unmodifiable list, chapter by chapter
     */
    public static List<NotModelled> notModelled() {
        return NOT_MODELLED;
    }
}
