package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.port.Youth;
import dk.ungebro.sandbox.input.YouthRow;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.Optional;

/** Registers at the municipality what the youths file says of a day. */
final class Registration {

    private static final int DAYS_FOR_WISHES = 30;

    private Registration() {}

    /** What the register knows of the youth, from the first day on. */
    static Youth youth(YouthRow row) {
        return Youth.builder()
                .cpr(row.cpr())
                .name(row.name())
                .municipality(row.municipality())
                .guardianKnown(row.guardian())
                .build();
    }

    /** The file gives the target group no first day, so it holds from birth. */
    static YouthId register(Ungebro municipality, YouthRow row, LocalDate day) {
        MunicipalityDesk desk = municipality.municipality(municipality.automated());
        YouthId id = desk.persons().register(youth(row), row.targetGroup(), row.birthDate());
        if (is(row.appliedOn(), day)) {
            desk.persons().applyForHelp(id, day);
        }
        if (is(row.benefitFrom(), day)) {
            desk.persons().grantBenefit(id, row.benefit(), day);
        }
        if (is(row.injunctionOn(), day) && desk.injunctions().give(id, day).done()) {
            desk.injunctions().orderStep(id, RegisterStep.WISHES, day, day.plusDays(DAYS_FOR_WISHES));
            row.orderedInstitution().ifPresent(institution -> desk.injunctions().planStart(id, institution));
        }
        if (is(row.benefitTo(), day)) {
            desk.persons().endBenefit(id, day);
        }
        if (is(row.mentorClaimedOn(), day)) {
            desk.mentors().claim(id, day);
        }
        return id;
    }

    private static boolean is(Optional<LocalDate> date, LocalDate day) {
        return date.equals(Optional.of(day));
    }
}
