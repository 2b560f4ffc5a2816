package dk.ungebro.journal;

import dk.ungebro.effort.CoursePlan;
import dk.ungebro.effort.Exemption;
import dk.ungebro.message.MessageKey;
import java.time.LocalDate;
import java.util.Optional;

/** The municipal youth effort (<i>kommunal ungeindsats</i>), and the plan of preparatory basic education. */
public sealed interface YouthEffortFact extends Fact {

    /**
     * The municipality knows that a youth of 15 to 17 years does not follow the plan (R-KUI-3).
     *
     * @param knownOn the day from which it knows
     */
    record PlanNotFollowed(LocalDate knownOn) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(knownOn);
        }
    }

    /**
     * That youth was contacted (R-KUI-3).
     *
     * @param on the day
     */
    record YoungsterContacted(LocalDate on) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * That youth started a new activity (R-KUI-3).
     *
     * @param on the day
     */
    record ActivityStarted(LocalDate on) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * A youth of 15 to 17 years is exempt from the duty for a time (R-KUI-2). The ground is not kept.
     *
     * @param exemption the time
     */
    record EffortExempted(Exemption exemption) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(exemption.from());
        }
    }

    /**
     * A target-group assessment (<i>målgruppevurdering</i>) was asked for (R-KUI-8).
     *
     * @param on the day
     */
    record AssessmentAsked(LocalDate on) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The target-group assessment was made (R-KUI-8).
     *
     * @param on the day
     * @param inTargetGroup whether the youth belongs to the target group of preparatory basic education
     */
    record TargetGroupAssessed(LocalDate on, boolean inTargetGroup) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The education plan (<i>uddannelsesplan</i>) has to be revised (R-KUI-6).
     *
     * @param on the day from which it has to
     */
    record PlanRevisionNeeded(LocalDate on) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The education plan was revised.
     *
     * @param on the day
     */
    record EducationPlanRevised(LocalDate on) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }

    /**
     * The institution made a course plan (<i>forløbsplan</i>) of preparatory basic education (R-FGU-2).
     *
     * @param admission the admission it belongs to
     * @param on the day
     * @param plan which items it has
     */
    record CoursePlanMade(MessageKey admission, LocalDate on, CoursePlan plan) implements YouthEffortFact {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }
    }
}
