package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.duty.Duty;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.sandbox.input.Needs;
import dk.ungebro.sandbox.input.YouthRow;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The case worker of a municipality who does each duty on the day it opens, as the youths file says. */
final class CaseWorker {

    private static final Set<RetentionInitiative> USUAL =
            EnumSet.of(RetentionInitiative.JOINT_MEETING, RetentionInitiative.GUIDANCE);

    private final VirtualClock clock;

    CaseWorker(VirtualClock clock) {
        this.clock = clock;
    }

    /** Does a duty, if the file lets it be done. */
    void act(Ungebro municipality, Duty duty, YouthRow youth) {
        MunicipalityDesk desk = municipality.municipality(municipality.automated());
        switch (duty.kind()) {
            case ASSESS_SUPPORT -> {
                registerAdmissionStatus(municipality, duty.youth());
                assessment(youth)
                        .ifPresent(assessment -> desk.support().assess(duty.youth(), duty.subject(), assessment, true));
            }
            case REACT_TO_RISK, REACT_BEFORE_START ->
                desk.retention().contacted(duty.youth(), duty.subject(), clock.today());
            case DECIDE_RETENTION -> desk.retention().decided(duty.youth(), duty.subject(), USUAL, true, true);
            default -> {
                // The notice follows from the assessment, the letter from the notice.
            }
        }
    }

    /**
     * Registers step 3 for an admission that is handled. It comes before what fulfils a duty, so that an interrupted day
     * still finds the duty open and does both.
     */
    void registerAdmissionStatus(Ungebro municipality, YouthId youth) {
        LocalDate today = clock.today();
        municipality
                .municipality(municipality.automated())
                .injunctions()
                .orderStep(youth, RegisterStep.ADMISSION_STATUS, today, today);
    }

    private static Optional<SupportAssessment> assessment(YouthRow youth) {
        return youth.needs() == Needs.NOT_ASSESSED
                ? Optional.empty()
                : Optional.of(new SupportAssessment(need(youth), youth.otherSupportPersons(), youth.contactWanted()));
    }

    private static Optional<SupportNeed> need(YouthRow youth) {
        return switch (youth.needs()) {
            case ACADEMIC -> Optional.of(new SupportNeed(SupportArea.ACADEMIC, youth.documented()));
            case SPH -> Optional.of(new SupportNeed(SupportArea.SOCIAL_PERSONAL_OR_HEALTH, youth.documented()));
            case BOTH -> Optional.of(new SupportNeed(SupportArea.BOTH, youth.documented()));
            case NONE, NOT_ASSESSED -> Optional.empty();
        };
    }
}
