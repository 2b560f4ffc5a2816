package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An accepted row of the youths file. */
record YouthRow(
        int row,
        NaiveCpr cpr,
        String targetGroup,
        Optional<LocalDate> benefitFrom,
        Optional<LocalDate> appliedOn,
        Optional<LocalDate> injunctionOn,
        String orderedInstitution,
        String needs,
        boolean contactWanted,
        boolean guardian,
        Optional<LocalDate> mentorClaimedOn) {

    private static final LocalDate SUBSCRIPTION_ON_APPLICATION = LocalDate.of(2023, 3, 13);

    LocalDate birthday(int age) {
        return cpr.birth().plusYears(age);
    }

    boolean isReadinessGroup() {
        return Set.of("NR4", "NR5").contains(targetGroup);
    }

    boolean isLabGroup() {
        return isReadinessGroup() || targetGroup.equals("NR1");
    }

    boolean hasNeed() {
        return Set.of("ACADEMIC", "SPH", "BOTH").contains(needs);
    }

    boolean isAssessable() {
        return !needs.equals("NOT_ASSESSED");
    }

    /** The injunction that takes effect: none where the youth is too old on its day, none for group NONE. */
    Optional<LocalDate> injunction() {
        return switch (targetGroup) {
            case "NR4", "NR5" -> injunctionOn.filter(day -> day.isBefore(birthday(30)));
            case "NR1" -> injunctionOn.filter(day -> day.isBefore(birthday(25)));
            case "INTRO" -> injunctionOn;
            default -> Optional.empty();
        };
    }

    boolean hasInjunctionOn(LocalDate day) {
        return injunction().filter(from -> !from.isAfter(day)).isPresent();
    }

    Optional<LocalDate> subscriptionStart() {
        Optional<LocalDate> application = isReadinessGroup()
                ? appliedOn.map(day -> NaiveDays.later(day, SUBSCRIPTION_ON_APPLICATION))
                : Optional.empty();
        return Stream.of(application, injunction())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .filter(day -> day.isBefore(birthday(30)));
    }

    Stream<LocalDate> registrationDays() {
        return Stream.of(appliedOn, injunctionOn, benefitFrom, mentorClaimedOn).flatMap(Optional::stream);
    }

    Stream<LocalDate> daysTheRunMustReach() {
        return Stream.of(appliedOn, injunctionOn, mentorClaimedOn).flatMap(Optional::stream);
    }
}
