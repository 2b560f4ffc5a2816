package dk.ungebro.sandbox.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is true at the end of the run.
 *
 * @param youths the accepted youths by person number
 * @param happened the accepted events up to the last day, in the order of the clock
 * @param annulmentOf the annulment of each annulled event
 * @param reported the events the institutions reported to UDB
 * @param until the last day of the run
 * @param absent whether the case workers of the municipalities stay away
 */
record World(
        Map<String, YouthRow> youths,
        List<EventRow> happened,
        Map<EventRow, EventRow> annulmentOf,
        Set<EventRow> reported,
        LocalDate until,
        boolean absent) {

    Optional<YouthRow> youth(EventRow event) {
        return Optional.ofNullable(youths.get(event.cpr().digits()));
    }

    Optional<LocalDate> annulledOn(EventRow event) {
        return Optional.ofNullable(annulmentOf.get(event)).map(EventRow::day);
    }

    /** An annulment that the institution itself knew when the event was reported. */
    boolean annulledAhead(EventRow event) {
        EventRow annulment = annulmentOf.get(event);
        return annulment != null && happened.indexOf(annulment) < happened.indexOf(event);
    }

    /** An annulment that came on an earlier day keeps its event from ever taking effect. */
    boolean takesEffect(EventRow event) {
        return annulledOn(event).filter(day -> day.isBefore(event.day())).isEmpty();
    }

    /** The day the municipality learns of the annulment: never after the subscription has closed. */
    Optional<LocalDate> annulmentDeliveredOn(EventRow event) {
        return Optional.ofNullable(annulmentOf.get(event))
                .filter(annulment -> annulment.isYouthAged(15, 30))
                .map(EventRow::day);
    }

    boolean isDelivered(EventRow event) {
        return reported.contains(event)
                && youth(event)
                        .flatMap(YouthRow::subscriptionStart)
                        .filter(start -> !event.day().isBefore(start))
                        .isPresent();
    }

    List<EventRow> deliveredAdmissions() {
        return happened.stream()
                .filter(event -> event.is("ADMISSION") && takesEffect(event) && isDelivered(event))
                .toList();
    }

    List<EventRow> deliveredRisks() {
        return happened.stream()
                .filter(event -> event.isRiskReport() && takesEffect(event) && isDelivered(event))
                .toList();
    }
}
