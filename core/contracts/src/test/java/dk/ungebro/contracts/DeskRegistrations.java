package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskHistory.Trait;
import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.injunction.InjunctionEndCause;
import dk.ungebro.injunction.RegisterStep;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.Youth;
import dk.ungebro.subscription.Residence.Move;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the municipality of residence registers, moves, and new person numbers. */
final class DeskRegistrations {

    private static final List<TargetGroup> GROUPS = List.of(
            TargetGroup.NR4, TargetGroup.NR4, TargetGroup.NR5, TargetGroup.NR1, TargetGroup.INTRO, TargetGroup.NONE);
    private static final Outcome DONE = new Outcome.Done(List.of());

    private final DeskScene scene;
    private int numbers;

    DeskRegistrations(DeskScene scene) {
        this.scene = scene;
    }

    private void at(MunicipalityCode city, LocalDate day, String text, Function<MunicipalityDesk, Outcome> deed) {
        scene.add(day, Part.REGISTRATION, city.key(), city.key() + " " + text, world -> deed.apply(world.city(city)));
    }

    private void at(LocalDate day, String text, Function<MunicipalityDesk, Outcome> deed) {
        at(scene.city(day), day, text, deed);
    }

    private void placement(LocalDate day, TargetGroup group) {
        placement(scene.city(day), day, scene.before(day, 20), group);
    }

    /** A youth in a covered group with an injunction, and sometimes a planned start. */
    void opening(LocalDate day) {
        placement(scene.city(day), day, day.minusDays(20), TargetGroup.NR4);
        injunction(day);
        if (scene.oneOf(3)) {
            plan(day, DeskWorld.SCHOOLS.get(0));
        }
    }

    /** Under the first number, which the youth may have no longer. */
    private void placement(MunicipalityCode city, LocalDate day, LocalDate from, TargetGroup group) {
        Youth youth = scene.youth(0, false);
        at(city, day, "places in " + group + " from " + from, desk -> {
            desk.persons().register(youth, group, from);
            return DONE;
        });
    }

    private void injunction(LocalDate day) {
        LocalDate from = scene.before(day, 15);
        at(day, "gives from " + from, desk -> desk.injunctions().give(DeskWorld.YOUTH, from));
    }

    void move(Move move, MunicipalityCode from) {
        LocalDate lastDay = move.on().minusDays(1);
        at(
                from,
                move.on(),
                "ends for a move",
                desk -> desk.injunctions().end(DeskWorld.YOUTH, lastDay, InjunctionEndCause.MOVED));
        at(from, move.on(), "unsubscribes", desk -> desk.persons().endSubscription(DeskWorld.YOUTH, lastDay));
        placement(move.to(), move.on(), move.on(), TargetGroup.NR4);
        at(move.to(), move.on(), "gives on a move", desk -> desk.injunctions().give(DeskWorld.YOUTH, move.on()));
    }

    /** The number changes; from some day on the new ones carry another birth date. */
    void number(LocalDate day) {
        boolean other = !day.isBefore(scene.otherBirthDateFrom);
        Youth youth = scene.youth(++numbers, other);
        scene.add(
                day,
                other ? Part.BIRTH_DATE : Part.REGISTRATION,
                "register",
                "number " + numbers + (other ? " with another birth date" : ""),
                world -> {
                    world.register.changeCpr(DeskWorld.YOUTH, youth.cpr());
                    return DONE;
                });
    }

    void any(LocalDate day) {
        LocalDate before = scene.before(day, 30);
        switch (scene.random.nextInt(8)) {
            case 0 -> placement(day, scene.pick(GROUPS));
            case 1 -> at(day, "application of " + before, desk -> desk.persons().applyForHelp(DeskWorld.YOUTH, before));
            case 2 -> injunction(day);
            case 3 -> end(day, before);
            case 4 -> plan(day, scene.pick(DeskWorld.SCHOOLS));
            case 5 -> ahead(day);
            case 6 ->
                at(day, "assigns", desk -> desk.persons().assign(DeskWorld.YOUTH, DeskWorld.staff(staff(day), before)));
            default ->
                at(
                        day,
                        "orders a step",
                        desk -> desk.injunctions()
                                .orderStep(DeskWorld.YOUTH, RegisterStep.WISHES, before, day.plusDays(14)));
        }
    }

    private static String staff(LocalDate day) {
        return day.getDayOfMonth() % 2 == 0 ? "anne" : "bo";
    }

    private void end(LocalDate day, LocalDate lastDay) {
        InjunctionEndCause cause = InjunctionEndCause.JOB_DIRECTED_EFFORT;
        at(day, "ends on " + lastDay, desk -> desk.injunctions().end(DeskWorld.YOUTH, lastDay, cause));
    }

    private void plan(LocalDate day, InstitutionNumber school) {
        at(day, "plans " + school.key(), desk -> desk.injunctions().planStart(DeskWorld.YOUTH, school));
    }

    private void ahead(LocalDate day) {
        if (scene.traits.contains(Trait.ASSESSED_AHEAD)) {
            SupportAssessment assessment = assessment(scene.random.nextInt(4));
            at(
                    day,
                    "assesses ahead " + assessment,
                    desk -> desk.support().assessAhead(DeskWorld.YOUTH, assessment, true));
        }
    }

    static SupportAssessment assessment(int choice) {
        Optional<SupportNeed> need =
                choice == 0 ? Optional.empty() : Optional.of(new SupportNeed(SupportArea.ACADEMIC, choice == 1));
        return new SupportAssessment(need, false, choice > 1);
    }
}
