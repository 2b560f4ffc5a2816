package dk.ungebro.contracts;

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
import dk.ungebro.letter.Letter;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of all kinds. */
final class SampleFacts {

    private static final LocalDate DAY = Samples.TODAY;
    private static final InstitutionNumber SCHOOL = InstitutionNumber.of("280051");
    private static final MessageKey KEY = Samples.key("E-1");

    private SampleFacts() {}

    static List<Fact> of(YouthId youth) {
        return Stream.of(
                        person(),
                        injunction(),
                        messages(youth),
                        support(),
                        retention(),
                        mentor(),
                        contactCourse(),
                        youthEffort())
                .flatMap(List::stream)
                .toList();
    }

    /** A notice whose contact has no room left. */
    static Fact longest(YouthId youth) {
        return new MessageFact.Recorded(
                notice(Samples.letter(youth, "N".repeat(36), Samples.LONGEST_CONTACT)), Optional.of(SCHOOL));
    }

    private static Message notice(Letter letter) {
        return new Message(
                letter.notice(), letter.youth(), letter.sentOn(), Samples.NOW, Samples.CALLER, letter.content());
    }

    private static List<Fact> person() {
        var team = ContactPoint.team(StaffId.of("team-ungebro"), Samples.CONTACT, DAY);
        return List.of(
                new PersonFact.HelpApplied(DAY),
                new PersonFact.PlacedInTargetGroup(TargetGroup.NR5, DAY),
                new PersonFact.BenefitGranted(Benefit.CASH_BENEFIT, DAY),
                new PersonFact.BenefitEnded(DAY),
                new PersonFact.ContactAssigned(team.endingOn(DAY.plusDays(9))),
                new PersonFact.DutiesHandedOver(Samples.CASEWORKER, team, DAY));
    }

    private static List<Fact> injunction() {
        return List.of(
                new InjunctionFact.InjunctionGiven(DAY),
                new InjunctionFact.StepOrdered(RegisterStep.CHOICE_OF_PLACES, DAY, DAY.plusDays(14)),
                new InjunctionFact.StartPlanned(SCHOOL),
                new InjunctionFact.StartOrdered(KEY, DAY),
                new InjunctionFact.InjunctionEnded(DAY, InjunctionEndCause.MOVED),
                new InjunctionFact.InjunctionRefused(DAY, "AGE_LIMIT"));
    }

    private static List<Fact> messages(YouthId youth) {
        return List.of(
                new MessageFact.Received(Samples.admission(youth, "E-1")),
                new MessageFact.Recorded(Samples.admission(youth, "E-2"), Optional.empty()),
                new MessageFact.Recorded(notice(Samples.letter(youth, "N-1")), Optional.of(SCHOOL)),
                new MessageFact.Recorded(Samples.formerNotice(youth, "N-2"), Optional.of(SCHOOL)),
                new MessageFact.Forwarded(KEY, Samples.NEIGHBOUR),
                new MessageFact.LetterDelivered(KEY, DAY),
                new MessageFact.GuardianNoticeOwed(KEY, true),
                new MessageFact.GuardianInformed(KEY, DAY));
    }

    private static List<Fact> support() {
        var need = new SupportNeed(SupportArea.ACADEMIC, false);
        var note = new ExtraInformation(
                SCHOOL, DAY, ExtraInformation.Channel.SECURE_MAIL, ExtraInformation.Purpose.GRANT_AIDS);
        return List.of(
                new SupportFact.SupportAssessed(
                        Optional.of(KEY), new SupportAssessment(Optional.of(need), true, false), true),
                new SupportFact.SupportAssessed(
                        Optional.empty(), new SupportAssessment(Optional.empty(), false, true), false),
                new SupportFact.ExtraInformationGiven(note),
                new SupportFact.SupportInformationRead(KEY, Samples.CASEWORKER, DAY),
                new SupportFact.SupportInformationPassedOn(KEY, Samples.CASEWORKER, SupportFact.Role.COUNSELLOR),
                new SupportFact.ConversationHeld(KEY, DAY));
    }

    private static List<Fact> retention() {
        return List.of(
                new RetentionFact.YouthContacted(KEY, DAY),
                new RetentionFact.RetentionDecided(KEY, Set.of(RetentionInitiative.values()), true, false),
                new RetentionFact.RetentionDecided(KEY, Set.of(), false, true));
    }

    private static List<Fact> mentor() {
        var agreement = new MentorAgreement(
                MentorAgreement.Goal.STAY_IN_EDUCATION,
                Samples.CONTACT,
                MentorAgreement.Employer.MUNICIPALITY,
                Set.of(MentorAgreement.Task.values()),
                DAY,
                DAY.plusMonths(6),
                90);
        return List.of(
                new MentorFact.MentorClaimed(DAY),
                new MentorFact.MentorClaimRefused(DAY, "MENTOR_WINDOW_PASSED"),
                new MentorFact.MentorExtended(DAY, DAY.plusMonths(1)),
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
