package dk.ungebro.casefile;

import dk.ungebro.effort.ActivityDuty;
import dk.ungebro.effort.MunicipalYouthEffort;
import dk.ungebro.effort.TargetGroupAssessment;
import dk.ungebro.journal.YouthEffortFact;
import dk.ungebro.journal.YouthEffortFact.AssessmentAsked;
import dk.ungebro.journal.YouthEffortFact.PlanNotFollowed;
import dk.ungebro.journal.YouthEffortFact.PlanRevisionNeeded;
import dk.ungebro.journal.YouthEffortFact.TargetGroupAssessed;
import java.time.LocalDate;
import java.util.List;

/** Decisions on the municipal youth effort. Pure functions. */
public final class YouthEffortDecisions {

    private YouthEffortDecisions() {}

    /**
     * Records what happened on a day.
     *
     * @param stamp when and by whom
     * @param path the name of its day, for a refusal
     * @param happened what happened, not after today
     * @return the decision
     */
    public static Decision record(Stamp stamp, String path, YouthEffortFact happened) {
        return Days.happened(stamp, path, happened);
    }

    /**
     * Records that a youth of 15 to 17 years does not follow the plan (R-KUI-3). An exemption is no ground to refuse it:
     * then no duty follows.
     *
     * @param stamp when and by whom
     * @param birthDate the youth's birth date
     * @param knownOn the day from which that is known, not after today
     * @return the decision
     */
    public static Decision planNotFollowed(Stamp stamp, LocalDate birthDate, LocalDate knownOn) {
        return new ActivityDuty(birthDate, List.of()).appliesOn(knownOn, stamp.reading())
                ? Days.happened(stamp, "knownOn", new PlanNotFollowed(knownOn))
                : Decision.refused(RefusalReason.NOT_OF_15_TO_17.at("knownOn"));
    }

    /**
     * Records that a target-group assessment was asked for (R-KUI-8).
     *
     * @param file the case file
     * @param stamp when and by whom
     * @param on the day, not after today and not within six months of a negative assessment
     * @return the decision
     */
    public static Decision assessmentAsked(CaseFile file, Stamp stamp, LocalDate on) {
        boolean tooEarly = file.journal()
                .facts(TargetGroupAssessed.class)
                .map(made ->
                        new TargetGroupAssessment(made.fact().on(), made.fact().inTargetGroup()))
                .anyMatch(made -> made.bars(on));
        return tooEarly
                ? Decision.refused(RefusalReason.NEW_ASSESSMENT_TOO_EARLY.at("on"))
                : Days.happened(stamp, "on", new AssessmentAsked(on));
    }

    /**
     * Records that the education plan has to be revised (R-KUI-6).
     *
     * @param stamp when and by whom
     * @param birthDate the youth's birth date
     * @param on the day, not after today and before the 25th birthday
     * @return the decision
     */
    public static Decision planRevisionNeeded(Stamp stamp, LocalDate birthDate, LocalDate on) {
        return new MunicipalYouthEffort(birthDate, stamp.reading()).planRevised(false, on)
                ? Days.happened(stamp, "on", new PlanRevisionNeeded(on))
                : Decision.refused(RefusalReason.PLAN_NO_LONGER_REVISED.at("on"));
    }
}
