package dk.ungebro.exchange;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.effort.Exemption;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact;
import dk.ungebro.journal.MentorFact;
import dk.ungebro.journal.MessageFact;
import dk.ungebro.journal.PersonFact;
import dk.ungebro.journal.RetentionFact;
import dk.ungebro.journal.SupportFact;
import dk.ungebro.journal.YouthEffortFact;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One fact of each kind at least, and a received message of each kind. */
final class EveryFact {

    private static final LocalDate DAY = Payloads.DAY;
    private static final MessageKey KEY = CaseStory.key("A-1");
    private static final StaffId ANNE = StaffId.of("anne");

    private EveryFact() {}

    static List<Fact> all() {
        Stream<Fact> received = Payloads.all().map(Payloads::message).map(MessageFact.Received::new);
        return Stream.concat(
                        Stream.of(
                                        person(),
                                        injunction(),
                                        message(),
                                        support(),
                                        retentionAndMentor(),
                                        contactCourse(),
                                        youthEffort())
                                .flatMap(List::stream),
                        received)
                .toList();
    }

    private static List<Fact> person() {
        var team = ContactPoint.team(ANNE, CaseStory.CONTACT, DAY);
        return List.of(
                new PersonFact.HelpApplied(DAY),
                new PersonFact.PlacedInTargetGroup(TargetGroup.NR4, DAY),
                new PersonFact.BenefitGranted(Benefit.CASH_BENEFIT, DAY),
                new PersonFact.BenefitEnded(DAY),
                new PersonFact.ContactAssigned(team),
                new PersonFact.DutiesHandedOver(ANNE, team.endingOn(DAY), DAY));
    }

    private static List<Fact> injunction() {
        return List.of(
                new InjunctionFact.InjunctionGiven(DAY),
                new InjunctionFact.StepOrdered(RegisterStep.WISHES, DAY, DAY),
                new InjunctionFact.StartPlanned(CaseStory.SCHOOL),
                new InjunctionFact.StartOrdered(KEY, DAY),
                new InjunctionFact.InjunctionEnded(DAY, InjunctionEndCause.AGE_LIMIT),
                new InjunctionFact.InjunctionRefused(DAY, "TOO_OLD_FOR_INJUNCTION"));
    }

    private static List<Fact> message() {
        var message = Payloads.message(CaseStory.risk());
        return List.of(
                new MessageFact.Recorded(message, Optional.of(YouthDatabase.INSTANCE)),
                new MessageFact.Recorded(message, Optional.empty()),
                new MessageFact.Forwarded(KEY, CaseStory.CITY),
                new MessageFact.LetterDelivered(KEY, DAY),
                new MessageFact.GuardianNoticeOwed(KEY, false),
                new MessageFact.GuardianInformed(KEY, DAY));
    }

    private static List<Fact> support() {
        var need = new SupportNeed(SupportArea.SOCIAL_PERSONAL_OR_HEALTH, true);
        var note = new ExtraInformation(
                CaseStory.SCHOOL, DAY, ExtraInformation.Channel.TELEPHONE, ExtraInformation.Purpose.RETENTION);
        return List.of(
                new SupportFact.SupportAssessed(
                        Optional.of(KEY), new SupportAssessment(Optional.of(need), true, true), true),
                new SupportFact.SupportAssessed(
                        Optional.empty(), new SupportAssessment(Optional.empty(), false, false), false),
                new SupportFact.ExtraInformationGiven(note),
                new SupportFact.SupportInformationRead(KEY, ANNE, DAY),
                new SupportFact.SupportInformationPassedOn(KEY, ANNE, SupportFact.Role.CONTACT_TEACHER),
                new SupportFact.ConversationHeld(KEY, DAY));
    }

    private static List<Fact> retentionAndMentor() {
        var agreement = new MentorAgreement(
                MentorAgreement.Goal.COMPLETE_EDUCATION,
                CaseStory.CONTACT,
                MentorAgreement.Employer.COMPANY,
                Set.of(MentorAgreement.Task.values()),
                DAY,
                DAY.plusMonths(6),
                120);
        return List.of(
                new RetentionFact.YouthContacted(KEY, DAY),
                new RetentionFact.RetentionDecided(KEY, Set.of(RetentionInitiative.values()), true, true),
                new RetentionFact.RetentionDecided(KEY, Set.of(), false, false),
                new MentorFact.MentorClaimed(DAY),
                new MentorFact.MentorClaimRefused(DAY, "MENTOR_WINDOW_PASSED"),
                new MentorFact.MentorExtended(DAY, DAY),
                new MentorFact.MentorAgreed(agreement));
    }

    private static List<Fact> contactCourse() {
        return List.of(
                new ContactCourseFact.InterviewHeld(DAY),
                new ContactCourseFact.ReadinessDecided(DAY),
                new ContactCourseFact.LiteracyTested(DAY),
                new ContactCourseFact.YouthEducationShown(DAY),
                new ContactCourseFact.OfferStarted(DAY, Optional.empty()),
                new ContactCourseFact.OfferStarted(DAY, Optional.of(DAY.plusDays(28))),
                new ContactCourseFact.CoordinatorOffered(DAY),
                new ContactCourseFact.ChangeKnown(DAY),
                new ContactCourseFact.ChangeRegistered(DAY));
    }

    private static List<Fact> youthEffort() {
        return List.of(
                new YouthEffortFact.PlanNotFollowed(DAY),
                new YouthEffortFact.YoungsterContacted(DAY),
                new YouthEffortFact.ActivityStarted(DAY),
                new YouthEffortFact.EffortExempted(new Exemption(DAY, DAY.plusDays(9))),
                new YouthEffortFact.AssessmentAsked(DAY),
                new YouthEffortFact.TargetGroupAssessed(DAY, false),
                new YouthEffortFact.PlanRevisionNeeded(DAY),
                new YouthEffortFact.EducationPlanRevised(DAY),
                new YouthEffortFact.CoursePlanMade(KEY, DAY, new CoursePlan(Set.of(CoursePlan.Item.values()))),
                new YouthEffortFact.CoursePlanMade(KEY, DAY, new CoursePlan(Set.of())));
    }
}
