package dk.ungebro.sandbox;

import dk.ungebro.duty.Duty;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lets the days pass in one process. Each day: the morning's registrations and reports, then couriers and desks until
 * nothing moves. Every step can be done again: a day that was interrupted is begun anew and ends the same.
 */
final class Days {

    private final World world;
    private final Desks desks;
    private final DayWork work;
    private final Progress progress;
    private Set<Touched> fresh = new LinkedHashSet<>();
    private Set<Touched> ofDay = new LinkedHashSet<>();

    Days(World world, Desks desks, DayWork work, Progress progress) {
        this.world = world;
        this.desks = desks;
        this.work = work;
        this.progress = progress;
    }

    /** Lets all days pass that are not over yet. */
    void pass(Consumer<String> line) {
        Optional<LocalDate> last = progress.lastDay();
        boolean resumed = !progress.parties().isEmpty();
        if (resumed) {
            work.calendar().readAgendas(duty -> {});
            world.everybodyHasPost();
        } else {
            work.beforeFirstDay();
        }
        Optional<LocalDate> day = work.after(last);
        if (resumed && day.isPresent()) {
            LocalDate interrupted = day.get();
            work.calendar().readAgendas(duty -> touchIfOpenedOn(interrupted, duty));
        }
        for (; day.isPresent(); day = work.after(day)) {
            pass(day.get(), line);
        }
    }

    private void touchIfOpenedOn(LocalDate day, Duty duty) {
        if (duty.term().openedOn().equals(day)) {
            fresh.add(new Touched(duty.debtor(), duty.youth()));
        }
    }

    private void pass(LocalDate day, Consumer<String> line) {
        fresh.addAll(work.morning(day));
        carryAndAct();
        progress.completed(day, work.evening(day, ofDay, line));
        ofDay = new LinkedHashSet<>();
    }

    private void carryAndAct() {
        do {
            world.carry((party, youth) -> {
                if (World.isMunicipality(party) || World.isInstitution(party)) {
                    fresh.add(new Touched(party, youth));
                }
            });
            Set<Touched> cases = fresh;
            fresh = new LinkedHashSet<>();
            desks.act(cases);
            ofDay.addAll(cases);
        } while (world.somethingWaits());
    }
}
