package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskHistory.Trait;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.subscription.Residence;
import dk.ungebro.subscription.Residence.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes histories of 1 to 30 events between 2021 and 2026. */
final class DeskHistories {

    static final int MOST = 30;

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int[] GAPS = {1, 1, 2, 5, 7, 12, 30, 60, 200};
    private static final int MOST_DAYS = 8;
    private static final int MOST_MOVES = 3;
    private static final int OPENING = 4;

    private final Random random;
    private final DeskScene scene;
    private final DeskReports reports;
    private final DeskRegistrations registrations;
    private final DeskCasework casework;

    private DeskHistories(Random random, DeskScene scene) {
        this.random = random;
        this.scene = scene;
        this.reports = new DeskReports(scene);
        this.registrations = new DeskRegistrations(scene);
        this.casework = new DeskCasework(scene);
    }

    static DeskHistory of(long seed) {
        var random = new Random(seed);
        List<LocalDate> days = days(random);
        int age = random.nextInt(4) == 0 ? 14 + random.nextInt(17) : 18 + random.nextInt(11);
        LocalDate born = days.get(0).minusYears(age).minusDays(random.nextInt(365));
        List<LocalDate> births = List.of(born, born.plusDays(random.nextInt(800) - 400L));
        Set<Trait> traits = traits(random, births, days.get(0));
        int events = 1 + random.nextInt(MOST);
        Residence residence = residence(random, days, events);
        var scene = new DeskScene(random, days, residence, births, traits);
        new DeskHistories(random, scene).make(events - residence.moves().size());
        List<DeskStep> steps = scene.steps();
        steps.sort(Comparator.comparing(DeskStep::day));
        return new DeskHistory(seed, scene.youth(0, false), residence, List.copyOf(steps), traits);
    }

    private static List<LocalDate> days(Random random) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate day = FIRST.plusDays(random.nextInt(2000));
        int count = 1 + random.nextInt(MOST_DAYS);
        for (int i = 0; i < count && !day.isAfter(LAST); i++) {
            days.add(day);
            day = day.plusDays(GAPS[random.nextInt(GAPS.length)]);
        }
        return List.copyOf(days);
    }

    private static Set<Trait> traits(Random random, List<LocalDate> births, LocalDate first) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (births.stream().anyMatch(born -> born.plusYears(18).plusDays(1).isAfter(first))) {
            traits.add(Trait.MINOR);
        }
        for (Trait trait : List.of(Trait.SHORT_PROGRAMME, Trait.ABSENCE_WARNING, Trait.ASSESSED_AHEAD)) {
            if (random.nextInt(6) == 0) {
                traits.add(trait);
            }
        }
        return traits;
    }

    private static Residence residence(Random random, List<LocalDate> days, int events) {
        int most = Math.min(MOST_MOVES, events - 1);
        int first = random.nextInt(2);
        List<Move> moves = new ArrayList<>();
        for (LocalDate day : days.subList(1, days.size())) {
            if (moves.size() < most && random.nextInt(6) == 0) {
                moves.add(new Move(day, DeskWorld.CITIES.get((first + moves.size() + 1) % 2)));
            }
        }
        return new Residence(DeskWorld.CITIES.get(first), moves);
    }

    /** Most begin with an injunction and an admission; left to chance alone most would bring no duty. */
    private void make(int events) {
        MunicipalityCode from = scene.residence.first();
        for (Move move : scene.residence.moves()) {
            registrations.move(move, from);
            from = move.to();
        }
        LocalDate first = scene.days.get(0);
        boolean opened = events >= OPENING && !scene.oneOf(5);
        if (opened) {
            registrations.opening(first);
            reports.admission(scene.days.get(Math.min(1, scene.days.size() - 1)));
        }
        int left = opened ? events - OPENING : events;
        int told = left - left / 2;
        for (int i = 0; i < told; i++) {
            report(scene.pick(scene.days));
        }
        for (int i = told; i < left; i++) {
            work(scene.pick(scene.days));
        }
        if (scene.steps().isEmpty()) {
            reports.risk(first);
        }
    }

    private void report(LocalDate day) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> reports.admission(day);
            case 3, 4, 5, 6 -> reports.risk(day);
            case 7, 8 -> reports.other(day);
            case 9, 10, 11 -> reports.annulment(day);
            default -> reports.again();
        }
    }

    private void work(LocalDate day) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> registrations.any(day);
            case 3, 4, 5, 6 -> casework.ofMunicipality(day);
            case 7, 8 -> casework.ofInstitution();
            default -> registrations.number(day);
        }
    }
}
