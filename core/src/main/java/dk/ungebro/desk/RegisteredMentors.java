package dk.ungebro.desk;

import dk.ungebro.casefile.MentorDecisions;
import dk.ungebro.mentor.MentorAgreement;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;

/** The right to a mentor, in the journal. */
record RegisteredMentors(Casework casework, CallerIdentity caller) implements Mentors {

    @Override
    public Outcome claim(YouthId youth, LocalDate on) {
        return casework.decide(youth, caller, (file, stamp, known) -> MentorDecisions.claim(file, stamp, on));
    }

    @Override
    public Outcome extend(YouthId youth, LocalDate from, LocalDate to) {
        return casework.decide(youth, caller, (file, stamp, known) -> MentorDecisions.extend(file, stamp, from, to));
    }

    @Override
    public Outcome agree(YouthId youth, MentorAgreement agreement) {
        return casework.decide(youth, caller, (file, stamp, known) -> MentorDecisions.agree(file, stamp, agreement));
    }
}
