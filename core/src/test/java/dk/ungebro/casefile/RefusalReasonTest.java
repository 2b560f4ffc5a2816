package dk.ungebro.casefile;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.annulment;
import static dk.ungebro.CaseStory.key;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.ReportDecisions.Learner;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.ChangeRegistered;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionRefused;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.YouthEffortFact.TargetGroupAssessed;
import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalReasonTest {

    private static final Stamp STAMP = CaseStory.of(CITY).on("2024-08-02").stamp();
    private static final Stamp ENDED =
            new Stamp(STAMP.now(), STAMP.by(), Reading.DEFAULT.of(Law.OF_EACH_DAY.endingOn(LocalDate.of(2024, 8, 2))));
    private static final LocalDate DAY = LocalDate.of(2024, 8, 2);
    private static final LocalDate BORN = LocalDate.of(2002, 3, 15);
    private static final Learner LEARNER = new Learner(BORN, true);
    private static final SupportAssessment NO_NEED = new SupportAssessment(Optional.empty(), false, false);

    /** Two reasons belong to the layers above. */
    private static final Set<RefusalReason> ELSEWHERE =
            EnumSet.of(RefusalReason.YOUTH_UNKNOWN, RefusalReason.UNREADABLE);

    static Stream<Arguments> refusals() {
        return Stream.of(injunctions(), support(), retention(), reports(), receipts(), efforts())
                .flatMap(refusals -> refusals);
    }

    /** Decides in the test itself, not while its arguments are made. */
    private static Arguments refused(RefusalReason reason, String path, Supplier<Decision> decision) {
        return Arguments.of(reason, path, decision);
    }

    private static CaseStory placed(TargetGroup group) {
        return CaseStory.of(CITY).facts(new PlacedInTargetGroup(group, LocalDate.of(2024, 1, 1)));
    }

    private static CaseStory admitted() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
    }

    private static Stream<Arguments> injunctions() {
        CaseFile none = CaseFile.empty(CITY, CaseStory.YOUTH);
        CaseFile active = admitted().file();
        LocalDate before = DAY.minusDays(1);
        return Stream.of(
                refused(
                        RefusalReason.BENEFIT_NOT_IN_FORCE,
                        "benefit",
                        () -> InjunctionDecisions.grantBenefit(
                                STAMP, Benefit.EDUCATION_ALLOWANCE, LocalDate.of(2025, 7, 1))),
                refused(
                        RefusalReason.NOT_IN_TARGET_GROUP,
                        "from",
                        () -> InjunctionDecisions.give(none, STAMP, BORN, DAY)),
                refused(
                        RefusalReason.TOO_OLD_FOR_INJUNCTION,
                        "from",
                        () -> InjunctionDecisions.give(placed(TargetGroup.NR4).file(), STAMP, DAY.minusYears(30), DAY)),
                refused(
                        RefusalReason.TOO_OLD_FOR_INJUNCTION_NR1,
                        "from",
                        () -> InjunctionDecisions.give(placed(TargetGroup.NR1).file(), STAMP, DAY.minusYears(25), DAY)),
                refused(
                        RefusalReason.REGIME_ENDED,
                        "from",
                        () -> InjunctionDecisions.give(placed(TargetGroup.NR4).file(), ENDED, BORN, DAY)),
                refused(
                        RefusalReason.INJUNCTION_IN_FORCE,
                        "from",
                        () -> InjunctionDecisions.give(active, STAMP, BORN, DAY)),
                refused(
                        RefusalReason.NO_INJUNCTION,
                        "orderedOn",
                        () -> InjunctionDecisions.orderStep(none, STAMP, RegisterStep.WISHES, DAY, DAY)),
                refused(
                        RefusalReason.NO_INJUNCTION,
                        "lastDay",
                        () -> InjunctionDecisions.end(none, DAY, InjunctionEndCause.MOVED)),
                refused(
                        RefusalReason.DEADLINE_BEFORE_ORDER,
                        "deadline",
                        () -> InjunctionDecisions.orderStep(active, STAMP, RegisterStep.WISHES, DAY, before)));
    }

    private static Stream<Arguments> support() {
        var uncovered =
                CaseStory.of(CITY).on("2024-08-02").received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
        var old = CaseStory.underInjunction(TargetGroup.NR4, "2021-02-05")
                .on("2021-08-02")
                .received(SCHOOL, "A", "2021-08-01", admission("2021-08-12"));
        var sent = admitted();
        sent.decided(InjunctionDecisions.orderStart(sent.file(), sent.stamp(), key("A")));
        sent.decided(SupportDecisions.assess(sent.file(), STAMP, key("A"), NO_NEED, true));
        sent.facts(OwedNoticesTest.owed(sent).toArray(Fact[]::new));
        var more = new SupportAssessment(Optional.empty(), true, false);
        return Stream.of(
                refused(
                        RefusalReason.ADMISSION_WAITS,
                        "admission",
                        () -> SupportDecisions.assessAhead(admitted().file(), STAMP, NO_NEED, true)),
                refused(
                        RefusalReason.ADMISSION_UNKNOWN,
                        "admission",
                        () -> assess(admitted().file(), "B")),
                refused(
                        RefusalReason.ANNULLED,
                        "admission",
                        () -> assess(admitted().annulled("A").file(), "A")),
                refused(RefusalReason.NO_BASIS, "admission", () -> assess(uncovered.file(), "A")),
                refused(RefusalReason.NO_RULE_IN_FORCE, "admission", () -> assess(old.file(), "A")),
                refused(
                        RefusalReason.ALREADY_TRANSFERRED,
                        "admission",
                        () -> SupportDecisions.assess(sent.file(), STAMP, key("A"), more, true)),
                refused(
                        RefusalReason.NO_BASIS,
                        "admission",
                        () -> InjunctionDecisions.orderStart(uncovered.file(), uncovered.stamp(), key("A"))));
    }

    private static Decision assess(CaseFile file, String admission) {
        return SupportDecisions.assess(file, STAMP, key(admission), NO_NEED, true);
    }

    private static Stream<Arguments> retention() {
        var story = admitted();
        var late = admitted().on("2025-02-02");
        var annulled = admitted().received(SCHOOL, "R", "2024-08-02", risk()).annulled("R");
        LocalDate tomorrow = DAY.plusDays(1);
        return Stream.of(
                refused(
                        RefusalReason.RISK_UNKNOWN,
                        "risk",
                        () -> RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), DAY)),
                refused(
                        RefusalReason.IN_THE_FUTURE,
                        "on",
                        () -> RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), tomorrow)),
                refused(
                        RefusalReason.BEFORE_THE_REPORT,
                        "on",
                        () -> RetentionDecisions.contacted(
                                annulled.file(), annulled.stamp(), key("R"), LocalDate.of(1999, 1, 1))),
                refused(
                        RefusalReason.ANNULLED,
                        "risk",
                        () -> RetentionDecisions.decided(annulled.file(), key("R"), Set.of(), true, true)),
                refused(
                        RefusalReason.MENTOR_WINDOW_PASSED,
                        "on",
                        () -> MentorDecisions.claim(late.file(), late.stamp(), LocalDate.of(2025, 2, 2))),
                refused(
                        RefusalReason.NO_MENTOR_RIGHT_IN_USE,
                        "from",
                        () -> MentorDecisions.extend(story.file(), STAMP, DAY, tomorrow)),
                refused(
                        RefusalReason.EXTENSION_NOT_JOINED,
                        "from",
                        () -> MentorDecisionsTest.extend(MentorDecisionsTest.claimed(), "2025-03-03", "2025-04-01")),
                refused(
                        RefusalReason.EXTENSION_TOO_LONG,
                        "to",
                        () -> MentorDecisionsTest.extend(MentorDecisionsTest.claimed(), "2024-09-01", "2025-03-02")));
    }

    private static Stream<Arguments> reports() {
        var school = CaseStory.of(SCHOOL).on("2024-08-02").recorded("A", "2024-08-01", admission("2024-08-12"));
        school.recorded("R", "2024-08-02", risk()).recorded("X", "2024-08-02", annulment("R"));
        return Stream.of(
                refused(RefusalReason.EVENT_NUMBER_CONFLICT, "number", () -> report(school, "A", risk())),
                refused(RefusalReason.ALREADY_ANNULLED, "annulled", () -> report(school, "X-2", annulment("R"))),
                refused(RefusalReason.NOT_ANNULLABLE, "annulled", () -> report(school, "X-3", annulment("X"))),
                refused(RefusalReason.NOT_ANNULLABLE, "annulled", () -> report(school, "X-4", annulment("X-4"))),
                refused(
                        RefusalReason.NOTICE_UNKNOWN,
                        "notice",
                        () -> NoticeDecisions.returnContact(school.file(), school.stamp(), key(CITY, "N"), CONTACT)),
                refused(
                        RefusalReason.RISK_UNKNOWN,
                        "risk",
                        () -> NoticeDecisions.guardianInformed(school.file(), school.stamp(), key("R-9"))));
    }

    private static Decision report(CaseStory story, String number, Payload payload) {
        var message = story.message(SCHOOL, number, "2024-08-02", payload);
        return ReportDecisions.report(story.file(), story.stamp(), LEARNER, message);
    }

    private static Stream<Arguments> receipts() {
        var story = admitted();
        var start = new Payload.SubscriptionStart(DAY, DAY.plusDays(9));
        var wrongAuthor = story.message(CITY, "R", "2024-08-02", risk());
        return Stream.of(
                refused(
                        RefusalReason.NOT_FOR_THIS_PARTY,
                        "kind",
                        () -> ReceiptDecisions.atMunicipality(
                                story.file(), story.stamp(), story.message(CITY, "S", "2024-08-02", start))),
                refused(
                        RefusalReason.NOT_FOR_THIS_PARTY,
                        "kind",
                        () -> ReceiptDecisions.atMunicipality(story.file(), story.stamp(), wrongAuthor)),
                refused(
                        RefusalReason.NOT_FOR_THIS_PARTY,
                        "kind",
                        () -> ReceiptDecisions.atInstitution(
                                CaseStory.of(OTHER_SCHOOL).file(), story.message(CITY, "R", "2024-08-02", risk()))));
    }

    private static Stream<Arguments> efforts() {
        var negative = CaseStory.of(CITY).facts(new TargetGroupAssessed(LocalDate.of(2024, 2, 3), false));
        var school = CaseStory.of(SCHOOL).recorded("A", "2024-08-01", admission("2024-08-12"));
        LocalDate tomorrow = DAY.plusDays(1);
        var plan = new CoursePlan(Set.of());
        return Stream.of(
                refused(
                        RefusalReason.NEW_ASSESSMENT_TOO_EARLY,
                        "on",
                        () -> YouthEffortDecisions.assessmentAsked(negative.file(), STAMP, DAY)),
                refused(
                        RefusalReason.PLAN_NO_LONGER_REVISED,
                        "on",
                        () -> YouthEffortDecisions.planRevisionNeeded(STAMP, DAY.minusYears(25), DAY)),
                refused(
                        RefusalReason.NOT_OF_15_TO_17,
                        "knownOn",
                        () -> YouthEffortDecisions.planNotFollowed(STAMP, DAY.minusYears(18), DAY)),
                refused(
                        RefusalReason.NOT_OF_15_TO_17,
                        "knownOn",
                        () -> YouthEffortDecisions.planNotFollowed(STAMP, tomorrow.minusYears(15), DAY)),
                refused(
                        RefusalReason.OFFER_ENDS_BEFORE_START,
                        "lastDay",
                        () -> ContactCourseDecisions.offerStarted(STAMP, DAY, Optional.of(DAY.minusDays(1)))),
                refused(
                        RefusalReason.IN_THE_FUTURE,
                        "from",
                        () -> ContactCourseDecisions.offerStarted(STAMP, tomorrow, Optional.empty())),
                refused(
                        RefusalReason.IN_THE_FUTURE,
                        "knownOn",
                        () -> ContactCourseDecisions.record(STAMP, "knownOn", new ChangeRegistered(tomorrow))),
                refused(
                        RefusalReason.IN_THE_FUTURE,
                        "on",
                        () -> YouthEffortDecisions.record(STAMP, "on", new TargetGroupAssessed(tomorrow, true))),
                refused(
                        RefusalReason.ADMISSION_UNKNOWN,
                        "admission",
                        () -> CoursePlanDecisions.made(school.file(), STAMP, key("A"), DAY, plan)),
                refused(
                        RefusalReason.ANNULLED,
                        "admission",
                        () -> CoursePlanDecisions.made(annulledFgu().file(), STAMP, key("F"), DAY, plan)));
    }

    private static CaseStory annulledFgu() {
        return CaseStory.of(SCHOOL)
                .recorded("F", "2024-08-01", admission(ProgrammeType.FGU, "2024-08-12"))
                .recorded("X", "2024-08-02", annulment("F"));
    }

    @Test
    void on_the_last_day_of_its_age_and_on_the_first_day_after_six_months_nothing_is_refused() {
        var negative = CaseStory.of(CITY).facts(new TargetGroupAssessed(LocalDate.of(2024, 2, 2), false));
        LocalDate tomorrow = DAY.plusDays(1);
        assertThat(Stream.of(
                        YouthEffortDecisions.assessmentAsked(negative.file(), STAMP, DAY),
                        YouthEffortDecisions.planRevisionNeeded(STAMP, tomorrow.minusYears(25), DAY),
                        YouthEffortDecisions.planNotFollowed(STAMP, tomorrow.minusYears(18), DAY),
                        YouthEffortDecisions.planNotFollowed(STAMP, DAY.minusYears(15), DAY),
                        ContactCourseDecisions.offerStarted(STAMP, DAY, Optional.of(DAY))))
                .allMatch(Decision.Decided.class::isInstance);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("refusals")
    void a_refusal_names_its_reason_and_path(RefusalReason reason, String path, Supplier<Decision> decides) {
        Decision decision = decides.get();
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) decision).violations()).containsExactly(reason.at(path));
    }

    @Test
    void every_reason_can_be_reached() {
        var reached = EnumSet.copyOf(ELSEWHERE);
        refusals().forEach(refusal -> reached.add((RefusalReason) refusal.get()[0]));
        assertThat(reached).containsExactlyInAnyOrder(RefusalReason.values());
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_names_a_rule_and_speaks_both_languages(RefusalReason reason) {
        Violation violation = reason.at("x");
        assertThat(violation.rule()).contains(reason.rule().id());
        assertThat(violation.da()).endsWith(".").isNotEqualTo(violation.en());
        assertThat(violation.en()).endsWith(".");
    }

    @Test
    void two_faults_of_a_step_are_told_at_once() {
        Decision decision = InjunctionDecisions.orderStep(
                CaseFile.empty(CITY, CaseStory.YOUTH), STAMP, RegisterStep.WISHES, DAY, DAY.minusDays(1));
        assertThat(((Decision.Refused) decision).violations())
                .containsExactly(
                        RefusalReason.NO_INJUNCTION.at("orderedOn"),
                        RefusalReason.DEADLINE_BEFORE_ORDER.at("deadline"));
    }

    @Test
    void a_refused_injunction_and_a_late_claim_leave_a_trace() {
        var late = admitted().on("2025-02-02");
        Decision claim = MentorDecisions.claim(late.file(), late.stamp(), LocalDate.of(2025, 2, 2));
        Decision give = InjunctionDecisions.give(CaseFile.empty(CITY, CaseStory.YOUTH), STAMP, BORN, DAY);
        assertThat(((Decision.Refused) claim).noted())
                .containsExactly(new MentorClaimRefused(LocalDate.of(2025, 2, 2), "MENTOR_WINDOW_PASSED"));
        assertThat(((Decision.Refused) give).noted())
                .containsExactly(new InjunctionRefused(DAY, "NOT_IN_TARGET_GROUP"));
    }

    @Test
    void today_is_not_the_future() {
        var story = admitted().received(SCHOOL, "R", "2024-08-02", risk());
        assertThat(RetentionDecisions.contacted(story.file(), story.stamp(), key("R"), DAY))
                .isEqualTo(Decision.of(new YouthContacted(key("R"), DAY)));
    }
}
