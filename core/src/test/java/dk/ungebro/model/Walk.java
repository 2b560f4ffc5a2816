package dk.ungebro.model;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.model.Era.Start;
import dk.ungebro.model.Finding.Found;
import dk.ungebro.model.Office.Move;
import dk.ungebro.model.Told.Heard;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.subscription.SubscriptionPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks through every state of an era that a number of steps can reach, breadth first: all steps in all orders at all
 * instants of the clock. The clock itself costs no step.
 */
final class Walk {

    private final Era era;
    private final Practice practice;
    private final int steps;
    private final Office office;
    private final WorldChecks checks;
    private final Map<World, Origin> seen = new HashMap<>();
    private List<World> next = new ArrayList<>();
    private long transitions;
    private Optional<World> at = Optional.empty();
    private Optional<String> doing = Optional.empty();

    Walk(Era era, Practice practice, int steps) {
        this.era = era;
        this.practice = practice;
        this.steps = steps;
        this.office = new Office(practice, era);
        this.checks = new WorldChecks(era);
    }

    /** How a state was first reached. */
    private record Origin(Optional<World> from, String step) {}

    /**
     * What a walk came to.
     *
     * @param era where it went
     * @param states how many states it saw
     * @param transitions how many steps led to them
     * @param caseFiles how many case files it saw in them
     * @param gaps states in which a risk in the window obliges nobody, since the youth moved between admission and risk
     * @param finding what it found first, absent if all holds
     * @param trace the shortest way to the finding
     */
    record Result(
            Era era,
            long states,
            long transitions,
            int caseFiles,
            long gaps,
            Optional<Finding> finding,
            List<String> trace) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-16s %,9d states %,10d transitions %,7d case files, after a move a risk obliges nobody in %d",
                    era,
                    states,
                    transitions,
                    caseFiles,
                    gaps);
        }
    }

    Result run() {
        try {
            reach("begins", start());
            for (int step = 0; step <= steps; step++) {
                List<World> level = next;
                next = new ArrayList<>();
                for (int each = 0; each < level.size(); each++) {
                    expand(level, each, step < steps);
                }
            }
            return result(Optional.empty(), List.of());
        } catch (Found e) {
            return result(Optional.of(e.finding()), trace());
        }
    }

    private Result result(Optional<Finding> finding, List<String> trace) {
        return new Result(era, seen.size(), transitions, office.caseFiles(), checks.gaps(), finding, trace);
    }

    private World start() {
        List<Dossier> files = Stream.of(
                        CaseStory.CITY, MunicipalityCode.of("147"), CaseStory.SCHOOL, CaseStory.OTHER_SCHOOL)
                .map(office::open)
                .toList();
        World world = new World(0, Optional.empty(), files);
        LocalDate day = era.day(0).minusDays(30);
        if (era.start() != Start.UNKNOWN) {
            Fact[] facts = {new PlacedInTargetGroup(TargetGroup.NR4, day), new InjunctionGiven(day)};
            world = before(world, World.CITY, new Act("takes on", (file, stamp) -> Decision.of(facts)));
        }
        if (era.start() == Start.ADMITTED) {
            Admission admission = CaseStory.admission(era.studyStart().toString());
            world = before(world, World.SCHOOL, new Act("admits", InstitutionActs.reporting("A", day, admission)));
        }
        return settled(world);
    }

    private World before(World world, int party, Act act) {
        Dossier file = world.files().get(party);
        Stamp stamp = office.stamp(file.file().party(), 0);
        var earlier = new Stamp(stamp.now().minus(Duration.ofDays(30)), stamp.by(), stamp.reading());
        return world.with(party, office.done(file, earlier, act));
    }

    private void expand(List<World> level, int each, boolean further) {
        World world = level.get(each);
        at = Optional.of(world);
        if (world.tick() < era.lastTick() && reach("clock " + era.at(world.tick() + 1), world.later())) {
            level.add(next.remove(next.size() - 1));
        }
        for (int party = 0; further && party < world.files().size(); party++) {
            doing = Optional.empty();
            Dossier file = world.files().get(party);
            for (Move move : office.moves(file, world.tick(), world.residentFrom(party))) {
                doing = Optional.of(move.name());
                reach(move.name(), settled(world.with(party, move.after())));
            }
        }
        if (further && world.movedOn().isEmpty()) {
            move(world);
        }
    }

    private void move(World world) {
        doing = Optional.of("youth moves");
        LocalDate today = era.day(world.tick());
        Dossier city = world.files().get(World.CITY);
        Stamp stamp = office.stamp(city.file().party(), world.tick());
        Dossier ended = office.done(city, stamp, new Act("ends", (file, now) -> practice.endOnMove(file, today)));
        Dossier left = office.done(
                ended, stamp, new Act("leaves", (file, now) -> practice.unsubscribeOnMove(file, now, today)));
        reach("youth moves", settled(world.with(World.CITY, left).moved(today)));
    }

    private boolean reach(String step, World world) {
        doing = Optional.of(step);
        transitions++;
        if (seen.putIfAbsent(world, new Origin(at, step)) != null) {
            return false;
        }
        checks.check(world);
        next.add(world);
        return true;
    }

    /** The youth database passes on at once what it owes: events to subscribers, notices to institutions. */
    private World settled(World world) {
        World now = world;
        for (World before = null; now != before; ) {
            before = now;
            for (int municipality : new int[] {World.CITY, World.TOWN}) {
                for (int institution : new int[] {World.SCHOOL, World.COLLEGE}) {
                    now = exchanged(now, municipality, institution);
                }
            }
        }
        return now;
    }

    private World exchanged(World world, int municipality, int institution) {
        Dossier town = world.files().get(municipality);
        Dossier school = world.files().get(institution);
        Optional<SubscriptionPeriod> period = town.subscription();
        for (Heard event : school.reported()) {
            if (period.isPresent() && period.get().covers(event.day()) && !town.knows(event)) {
                town = office.received(town, world.tick(), event);
            }
        }
        for (Heard notice : town.notices()) {
            boolean here = ((SupportNotice) notice.message().payload())
                    .admission()
                    .author()
                    .equals(school.file().party());
            if (here && !school.knows(notice)) {
                school = office.received(school, world.tick(), notice);
            }
        }
        return world.with(municipality, town).with(institution, school);
    }

    private List<String> trace() {
        List<String> trace = new ArrayList<>(List.of(doing.orElse(office.doing())));
        Optional<World> world = at;
        while (world.isPresent()) {
            Origin origin = seen.get(world.get());
            trace.add(0, origin.step());
            world = origin.from();
        }
        return List.copyOf(trace);
    }
}
