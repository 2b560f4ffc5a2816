package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.contracts.RelayingDatabase.Habits;
import dk.ungebro.contracts.RelayingDatabase.Opening;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;

/** A history played through the desks, in one manner. */
final class DeskPlay {

    private static final int LAST_DELAY = 10;

    private final DeskHistory history;
    private final Manner manner;
    private final DeskWorld world;
    private final Random random;
    private final List<String> outcomes = new ArrayList<>();

    /**
     * How a history is played.
     *
     * @param order where the order of steps, batches and lines comes from; 0 for that of the history
     * @param eager whether the couriers run after each step, else only when the next step needs it and at the end of a
     *     day
     * @param twice whether every message comes twice and every report is made twice
     */
    record Manner(long order, boolean eager, boolean twice) {}

    private DeskPlay(DeskHistory history, Manner manner, DeskWorld world) {
        this.history = history;
        this.manner = manner;
        this.world = world;
        this.random = new Random(manner.order());
    }

    static DeskSeen seen(DeskHistory history, Manner manner) {
        var habits = new Habits(manner.order(), manner.twice(), history.annulmentsLast());
        var world = new DeskWorld(history.youth(), history.seed(), habits);
        var play = new DeskPlay(history, manner, world);
        history.days().forEach(play::day);
        play.day(history.days().lastKey().plusDays(LAST_DELAY), List.of());
        DeskInvariants.atTheEnd(world, history.residence());
        return DeskSeen.of(world, play.outcomes);
    }

    private void day(LocalDate day, List<DeskStep> steps) {
        world.begin(day);
        Part part = Part.BIRTH_DATE;
        for (DeskStep step : ordered(steps)) {
            if (step.part() != part) {
                part = step.part();
                begins(part);
            }
            outcomes.add(step + ": " + step.outcome(world));
            if (manner.twice() && step.isReport()) {
                step.outcome(world);
            }
            if (manner.eager()) {
                world.carry();
            }
        }
        world.database.open(Opening.OPEN);
        world.carry();
        DeskInvariants.atEndOf(day, world, history.residence());
    }

    /** Nothing is delivered before the registrations of the day, and what is named later has to be delivered. */
    private void begins(Part part) {
        if (part.compareTo(Part.REGISTRATION) > 0) {
            world.database.open(part.compareTo(Part.REPORT) > 0 ? Opening.OPEN : Opening.WITHOUT_ANNULMENTS);
        }
        if (part.compareTo(Part.CASEWORK) >= 0) {
            world.carry();
        }
    }

    private List<DeskStep> ordered(List<DeskStep> steps) {
        List<DeskStep> mixed = new ArrayList<>(steps);
        if (manner.order() != 0) {
            Collections.shuffle(mixed, random);
        }
        mixed.sort(Comparator.comparing(DeskStep::part));
        Map<String, Queue<DeskStep>> lines = new HashMap<>();
        steps.forEach(step ->
                lines.computeIfAbsent(place(step), line -> new ArrayDeque<>()).add(step));
        mixed.replaceAll(
                step -> step.line().isEmpty() ? step : lines.get(place(step)).remove());
        return mixed;
    }

    private static String place(DeskStep step) {
        return step.part() + " " + step.line();
    }
}
