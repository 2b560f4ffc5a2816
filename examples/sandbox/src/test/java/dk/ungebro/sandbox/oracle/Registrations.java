package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Subscriptions and cases. */
final class Registrations {

    private final World world;
    private final Optional<LocalDate> firstDay;

    Registrations(World world, Optional<LocalDate> firstDay) {
        this.world = world;
        this.firstDay = firstDay;
    }

    SubscriptionCounts subscriptions() {
        int closed = (int) subscribed()
                .filter(youth -> !youth.birthday(30).isAfter(world.until()))
                .count();
        return new SubscriptionCounts((int) subscribed().count() - closed, closed);
    }

    CaseCounts cases() {
        long municipality = world.youths().values().stream()
                .filter(youth -> youth.registrationDays()
                        .min(LocalDate::compareTo)
                        .or(() -> firstDay)
                        .filter(day -> day.isAfter(world.until()))
                        .isEmpty())
                .count();
        long institution = world.happened().stream()
                .map(event -> event.institution() + " " + event.cpr().digits())
                .distinct()
                .count();
        return new CaseCounts((int) municipality, (int) institution);
    }

    private Stream<YouthRow> subscribed() {
        return world.youths().values().stream()
                .filter(youth -> youth.subscriptionStart()
                        .filter(day -> !day.isAfter(world.until()))
                        .isPresent());
    }
}
