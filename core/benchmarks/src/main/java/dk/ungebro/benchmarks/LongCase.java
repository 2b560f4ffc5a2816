package dk.ungebro.benchmarks;

import static dk.ungebro.benchmarks.Told.CITY;
import static dk.ungebro.benchmarks.Told.key;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.InjunctionFact.StepOrdered;
import dk.ungebro.journal.MentorFact.MentorClaimRefused;
import dk.ungebro.journal.MentorFact.MentorClaimed;
import dk.ungebro.journal.MessageFact.LetterDelivered;
import dk.ungebro.journal.PersonFact.BenefitGranted;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.RetentionFact.RetentionDecided;
import dk.ungebro.journal.RetentionFact.YouthContacted;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The case of one youth at a municipality over three years: six admissions at two schools, a risk of dropout every three
 * weeks of study, most of them answered, some annulled. About 200 entries, far more than a usual case has.
 */
final class LongCase {

    static final List<InstitutionNumber> SCHOOLS =
            List.of(InstitutionNumber.of("280051"), InstitutionNumber.of("280052"));

    /** The admission that was reported last. */
    static final int LAST = 5;

    /** The risk of each admission that nobody has answered yet: its last. */
    static final int OPEN = 8;

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 3);
    private static final ContactInfo CONTACT = ContactInfo.of("Ungeteam", "+4533001100", "unge@by.example");
    private static final SupportAssessment NEED =
            new SupportAssessment(Optional.of(new SupportNeed(SupportArea.BOTH, true)), false, true);

    private final Told told = new Told();

    private LongCase() {}

    static CaseFile file() {
        var story = new LongCase();
        story.beginning();
        for (int admission = 0; admission <= LAST; admission++) {
            story.admission(admission);
        }
        return story.told.file();
    }

    static LocalDate studyStart(int admission) {
        return FIRST_DAY.plusMonths(1 + 6L * admission);
    }

    static MessageKey risk(int admission, int number) {
        return key(school(admission), "R-" + admission + "-" + number);
    }

    static LocalDate riskDay(int admission, int number) {
        return studyStart(admission).plusWeeks(3L * number + 1);
    }

    private static InstitutionNumber school(int admission) {
        return SCHOOLS.get(admission % SCHOOLS.size());
    }

    private void beginning() {
        told.on(
                FIRST_DAY,
                new HelpApplied(FIRST_DAY),
                new BenefitGranted(Benefit.EDUCATION_ALLOWANCE, FIRST_DAY),
                new PlacedInTargetGroup(TargetGroup.NR4, FIRST_DAY),
                new InjunctionGiven(FIRST_DAY),
                new ContactAssigned(worker(0)));
        told.recorded(
                FIRST_DAY,
                key(CITY, "S"),
                new Payload.SubscriptionStart(FIRST_DAY, FIRST_DAY.plusYears(8)),
                YouthDatabase.INSTANCE);
        for (RegisterStep step : RegisterStep.values()) {
            told.on(FIRST_DAY.plusDays(7), new StepOrdered(step, FIRST_DAY, FIRST_DAY.plusDays(14)));
        }
    }

    /** What happens around one admission; every third is annulled in the end, each second is ordered. */
    private void admission(int admission) {
        LocalDate start = studyStart(admission);
        LocalDate day = start.minusDays(14);
        MessageKey key = key(school(admission), "A-" + admission);
        var period = new StudyPeriod(start, Optional.empty());
        told.received(day, key, new Payload.Admission(ProgrammeType.VOCATIONAL, Optional.empty(), period, CONTACT));
        if (admission % 2 == 0) {
            told.on(day, new StartOrdered(key, day));
        }
        notice(admission, key, day);
        casework(admission, day);
        for (int number = 0; number <= OPEN; number++) {
            answered(admission, number);
        }
        if (admission % 3 == 2 && admission < LAST) {
            annulled(start.plusMonths(5), key);
        }
    }

    private void notice(int admission, MessageKey key, LocalDate day) {
        AdmissionBasis basis = admission % 2 == 0 ? AdmissionBasis.ORDERED : AdmissionBasis.SELF_CHOSEN;
        MessageKey notice = key(CITY, "N-" + admission);
        told.on(day.plusDays(1), new SupportAssessed(Optional.of(key), NEED, true));
        told.recorded(
                day.plusDays(1),
                notice,
                new Payload.SupportNotice(key, basis, NEED, CONTACT, ContactKind.PERSON),
                YouthDatabase.INSTANCE);
        told.on(day.plusDays(2), new LetterDelivered(notice, day.plusDays(2)));
        told.received(
                day.plusDays(3),
                key(school(admission), "C-" + admission),
                new Payload.InstitutionContact(CONTACT, Optional.of(notice)));
    }

    private void casework(int admission, LocalDate day) {
        LocalDate later = day.plusDays(10);
        TargetGroup group = admission % 2 == 0 ? TargetGroup.NR5 : TargetGroup.NR4;
        told.on(
                later,
                new PlacedInTargetGroup(group, later),
                new DutiesHandedOver(worker(admission).id(), worker(admission + 1), later),
                admission % 2 == 0 ? new MentorClaimed(later) : new MentorClaimRefused(later, "MENTOR_WINDOW_PASSED"));
    }

    private void answered(int admission, int number) {
        LocalDate day = riskDay(admission, number);
        MessageKey risk = risk(admission, number);
        told.received(day, risk, new Payload.DropoutRisk(RiskGround.WORRYING_ABSENCE));
        if (number % 4 == 2) {
            annulled(day.plusDays(1), risk);
        } else if (number < OPEN) {
            told.on(day.plusDays(2), new YouthContacted(risk, day.plusDays(2)));
            told.on(
                    day.plusDays(6),
                    new RetentionDecided(risk, Set.of(RetentionInitiative.JOINT_MEETING), true, number % 3 > 0));
        }
    }

    private void annulled(LocalDate day, MessageKey target) {
        told.received(
                day,
                key(target.author(), "X-" + target.number().value()),
                new Payload.Annulment(EventNumber.of(target.number().value())));
    }

    private static ContactPoint worker(int number) {
        return ContactPoint.person(StaffId.of("worker-" + number), CONTACT, FIRST_DAY);
    }
}
