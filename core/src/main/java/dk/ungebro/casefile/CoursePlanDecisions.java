package dk.ungebro.casefile;

import dk.ungebro.education.ProgrammeType;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.journal.YouthEffortFact.CoursePlanMade;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;

/** Decisions on the course plan of preparatory basic education. Pure functions. */
public final class CoursePlanDecisions {

    private CoursePlanDecisions() {}

    /**
     * Records that a course plan was made (R-FGU-2), also one that lacks items.
     *
     * @param file the case file of an institution
     * @param stamp when and by whom
     * @param admission the admission to preparatory basic education it belongs to
     * @param on the day, not after today
     * @param plan which items it has
     * @return the decision
     */
    public static Decision made(CaseFile file, Stamp stamp, MessageKey admission, LocalDate on, CoursePlan plan) {
        return file.admission(admission)
                .filter(known -> known.payload().programme() == ProgrammeType.FGU)
                .map(known -> known.stands()
                        ? Days.happened(stamp, "on", new CoursePlanMade(admission, on, plan))
                        : Decision.refused(RefusalReason.ANNULLED.at("admission")))
                .orElse(Decision.refused(RefusalReason.ADMISSION_UNKNOWN.at("admission")));
    }
}
