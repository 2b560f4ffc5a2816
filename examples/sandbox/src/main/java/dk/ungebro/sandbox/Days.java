package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.sandbox.input.EventKind;
import dk.ungebro.sandbox.input.EventRow;
import dk.ungebro.sandbox.input.Input;
import dk.ungebro.sandbox.input.YouthRow;
import dk.ungebro.support.DisclosureItem;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Lets the days pass. Each day: registrations, then the day's reports, then couriers and desks until nothing moves.
 * Every step can be done again: a day that was interrupted is begun anew and ends the same.
 */
final class Days {

    private final World world;
    private final Input input;
    private final VirtualClock clock;
    private final Desks desks;
    private final Calendar calendar;
    private final Progress progress;
    private final Story story;
    private Set<Touched> fresh = new LinkedHashSet<>();
    private Set<Touched> ofDay = new LinkedHashSet<>();

    Days(World world, Input input, VirtualClock clock, Desks desks, Progress progress, Story story) {
        this.world = world;
        this.input = input;
        this.clock = clock;
        this.desks = desks;
        this.calendar = new Calendar(world, input.days(), input.until());
        this.progress = progress;
        this.story = story;
    }

    /** Lets all days pass that are not over yet. */
    void pass(Consumer<String> line) {
        Optional<LocalDate> last = progress.lastDay();
        boolean resumed = !progress.parties().isEmpty();
        if (resumed) {
            calendar.readAgendas(duty -> {});
            world.everybodyHasPost();
        }
        Optional<LocalDate> day = calendar.after(last);
        if (resumed && day.isPresent()) {
            LocalDate interrupted = day.get();
            calendar.readAgendas(duty -> touchIfOpenedOn(interrupted, duty));
        }
        for (; day.isPresent(); day = calendar.after(day)) {
            pass(day.get(), line);
        }
    }

    private void touchIfOpenedOn(LocalDate day, Duty duty) {
        if (duty.term().openedOn().equals(day)) {
            fresh.add(new Touched(duty.debtor(), duty.youth()));
        }
    }

    private void pass(LocalDate day, Consumer<String> line) {
        clock.startOf(day);
        input.youthsOn(day, row -> register(row, day));
        input.eventsOn(day, this::report);
        clock.endOf(day);
        carryAndAct();
        String told = story.of(day, ofDay, calendar, line);
        progress.completed(day, told);
        ofDay = new LinkedHashSet<>();
    }

    private void register(YouthRow row, LocalDate day) {
        YouthId youth = Registration.register(world.at(row.municipality()), row, day);
        fresh.add(new Touched(row.municipality(), youth));
    }

    private void report(EventRow row) {
        clock.set(row.reportedAt());
        YouthRegister register = world.register();
        YouthId youth = register.identify(row.cpr());
        Ungebro institution = world.at(row.institution());
        desks.school().report(institution, youth, row);
        fresh.add(new Touched(row.institution(), youth));
        if (row.kind() == EventKind.ADMISSION && formerNoticesOn(clock.today())) {
            input.youth(row.cpr()).ifPresent(known -> fresh.add(new Touched(known.municipality(), youth)));
        }
    }

    /** A former notice leaves no open duty by which an interrupted day would find its case again. */
    private boolean formerNoticesOn(LocalDate day) {
        return DisclosureItem.formerContents(day, day, world.duties().reading());
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
        for (Touched touched : ofDay) {
            CaseFile file = world.store(touched.party()).ledger().load(touched.youth());
            calendar.note(file);
        }
    }
}
