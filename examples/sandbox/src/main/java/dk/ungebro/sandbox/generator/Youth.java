package dk.ungebro.sandbox.generator;

import java.time.LocalDate;

/** An invented youth; the municipality is its place in the list. */
record Youth(String cpr, LocalDate birthDate, TargetGroup group, int municipality) {

    static Youth any(Dice dice, CprIssuer issuer, int municipality) {
        TargetGroup group = TargetGroup.any(dice);
        LocalDate latest = SchoolYear.FIRST_DAY.minusYears(group.age(dice));
        LocalDate birthDate = dice.day(latest.minusYears(1).plusDays(1), latest);
        return new Youth(issuer.issue(birthDate), birthDate, group, municipality);
    }

    /** A youth who turned 30 in the first half of 2024. */
    static Youth past30(Dice dice, CprIssuer issuer) {
        LocalDate birthDate = dice.day(LocalDate.of(1994, 1, 1), LocalDate.of(1994, 6, 30));
        return new Youth(issuer.issue(birthDate), birthDate, TargetGroup.NR4, 0);
    }

    boolean isUnderAge() {
        return birthDate.plusYears(18).isAfter(SchoolYear.FIRST_DAY);
    }

    /** The last day on which this youth can get an injunction. */
    LocalDate lastDayForInjunction() {
        return birthDate.plusYears(group.ageLimit()).minusDays(1);
    }

    @Override
    public String toString() {
        return "Youth[" + group + "]";
    }
}
