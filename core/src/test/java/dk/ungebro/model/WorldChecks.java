package dk.ungebro.model;

import static dk.ungebro.model.Finding.must;

import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.model.Finding.Invariant;
import dk.ungebro.model.Told.Heard;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds between the parties: the municipality of residence is responsible, from the day after a move the new one.
 * Only it has an injunction in force and a subscription, only it hears of a risk, and it hears of all that it subscribes
 * to.
 */
final class WorldChecks {

    private final Era era;
    private final Map<List<Object>, Boolean> looked = new HashMap<>();
    private long gaps;

    WorldChecks(Era era) {
        this.era = era;
    }

    /** States in which a risk in the window obliges nobody, since the youth moved between admission and risk. */
    long gaps() {
        return gaps;
    }

    void check(World world) {
        List<Object> municipalities = List.of(
                world.movedOn(), world.files().get(World.CITY), world.files().get(World.TOWN));
        Boolean gap = looked.get(municipalities);
        if (gap == null) {
            responsible(world);
            gap = gap(world);
            looked.put(municipalities, gap);
        }
        gaps += gap ? 1 : 0;
        heard(world);
    }

    private void responsible(World world) {
        for (LocalDate day : days(world)) {
            int other = 1 - world.responsibleOn(day);
            Dossier file = world.files().get(other);
            holds(!told(file).underInjunction(day), "an injunction of the wrong municipality in force on " + day);
            holds(
                    file.subscription().filter(period -> period.covers(day)).isEmpty(),
                    "a subscription of the wrong municipality on " + day);
        }
        for (int municipality : new int[] {World.CITY, World.TOWN}) {
            for (Heard risk : told(world.files().get(municipality)).messages(DropoutRisk.class)) {
                holds(world.responsibleOn(risk.day()) == municipality, "a risk at the wrong municipality");
                holds(
                        !world.files().get(1 - municipality).knows(risk),
                        "a risk at both municipalities, with duties at both");
            }
        }
    }

    private List<LocalDate> days(World world) {
        return Stream.concat(era.days().stream(), world.movedOn().map(day -> day.plusDays(1)).stream())
                .toList();
    }

    /** What a subscription covers has arrived (R-DFDG-5), and what was sent to an institution too. */
    private static void heard(World world) {
        for (int municipality : new int[] {World.CITY, World.TOWN}) {
            Dossier town = world.files().get(municipality);
            for (int institution : new int[] {World.SCHOOL, World.COLLEGE}) {
                for (Heard event : world.files().get(institution).reported()) {
                    boolean wanted = town.subscription()
                            .filter(period -> period.covers(event.day()))
                            .isPresent();
                    holds(!wanted || town.knows(event), "a report that the subscriber did not take in");
                }
            }
        }
    }

    /** By the law the risk obliges somebody, but the new municipality does not know the admission. */
    private static boolean gap(World world) {
        Told city = told(world.files().get(World.CITY));
        Told town = told(world.files().get(World.TOWN));
        return town.messages(DropoutRisk.class).stream()
                .filter(risk -> RiskChecks.admission(town, risk).isEmpty())
                .anyMatch(risk -> RiskChecks.admission(city, risk)
                        .filter(admission -> inWindow(risk, admission))
                        .filter(admission -> city.covered(admission.message().occurredOn()))
                        .isPresent());
    }

    private static boolean inWindow(Heard risk, Heard admission) {
        LocalDate start = ((Admission) admission.message().payload()).period().start();
        return !risk.day().isBefore(start) && !risk.day().isAfter(start.plusMonths(6));
    }

    private static Told told(Dossier file) {
        return new Told(file.file().journal().entries());
    }

    private static void holds(boolean holds, String what) {
        must(holds, Invariant.ONE_RESPONSIBLE_MUNICIPALITY, what);
    }
}
