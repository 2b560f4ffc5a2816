package dk.ungebro.desk;

import dk.ungebro.casefile.ContactCourseDecisions;
import dk.ungebro.journal.ContactCourseFact;
import dk.ungebro.journal.ContactCourseFact.ChangeKnown;
import dk.ungebro.journal.ContactCourseFact.ChangeRegistered;
import dk.ungebro.journal.ContactCourseFact.CoordinatorOffered;
import dk.ungebro.journal.ContactCourseFact.InterviewHeld;
import dk.ungebro.journal.ContactCourseFact.LiteracyTested;
import dk.ungebro.journal.ContactCourseFact.ReadinessDecided;
import dk.ungebro.journal.ContactCourseFact.YouthEducationShown;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Optional;

/** The contact course, in the journal. */
record RegisteredContactCourses(Casework casework, CallerIdentity caller) implements ContactCourses {

    private Outcome happened(YouthId youth, ContactCourseFact fact) {
        return casework.decide(youth, caller, (file, stamp, known) -> ContactCourseDecisions.record(stamp, "on", fact));
    }

    @Override
    public Outcome interviewHeld(YouthId youth, LocalDate on) {
        return happened(youth, new InterviewHeld(on));
    }

    @Override
    public Outcome readinessDecided(YouthId youth, LocalDate on) {
        return happened(youth, new ReadinessDecided(on));
    }

    @Override
    public Outcome tested(YouthId youth, LocalDate on) {
        return happened(youth, new LiteracyTested(on));
    }

    @Override
    public Outcome youthEducationShown(YouthId youth, LocalDate on) {
        return happened(youth, new YouthEducationShown(on));
    }

    @Override
    public Outcome offerStarted(YouthId youth, LocalDate from, Optional<LocalDate> lastDay) {
        return casework.decide(
                youth, caller, (file, stamp, known) -> ContactCourseDecisions.offerStarted(stamp, from, lastDay));
    }

    @Override
    public Outcome coordinatorOffered(YouthId youth, LocalDate on) {
        return happened(youth, new CoordinatorOffered(on));
    }

    @Override
    public Outcome changeKnown(YouthId youth, LocalDate on) {
        return happened(youth, new ChangeKnown(on));
    }

    @Override
    public Outcome changeRegistered(YouthId youth, LocalDate knownOn) {
        return casework.decide(
                youth,
                caller,
                (file, stamp, known) -> ContactCourseDecisions.record(stamp, "knownOn", new ChangeRegistered(knownOn)));
    }
}
