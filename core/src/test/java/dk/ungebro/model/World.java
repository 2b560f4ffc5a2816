package dk.ungebro.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A state: the clock, the day of the move, and the case files of two municipalities and two institutions.
 *
 * @param tick the instant on the clock
 * @param movedOn the day on which the youth moved from the first municipality to the second, absent while it has not
 * @param files the case files of city, town, school and college
 */
record World(int tick, Optional<LocalDate> movedOn, List<Dossier> files) {

    static final int CITY = 0;
    static final int TOWN = 1;
    static final int SCHOOL = 2;
    static final int COLLEGE = 3;

    World {
        files = List.copyOf(files);
    }

    World later() {
        return new World(tick + 1, movedOn, files);
    }

    World moved(LocalDate day) {
        return new World(tick, Optional.of(day), files);
    }

    World with(int party, Dossier file) {
        if (files.get(party).equals(file)) {
            return this;
        }
        List<Dossier> changed = new ArrayList<>(files);
        changed.set(party, file);
        return new World(tick, movedOn, changed);
    }

    /** The day from which a party is the municipality of residence, absent if it is not. The day of a move is the old one's. */
    Optional<LocalDate> residentFrom(int party) {
        return switch (party) {
            case CITY -> movedOn.isEmpty() ? Optional.of(LocalDate.MIN) : Optional.empty();
            case TOWN -> movedOn.map(day -> day.plusDays(1));
            default -> Optional.empty();
        };
    }

    /** The municipality of residence on a day. */
    int responsibleOn(LocalDate day) {
        return movedOn.filter(day::isAfter).isPresent() ? TOWN : CITY;
    }
}
