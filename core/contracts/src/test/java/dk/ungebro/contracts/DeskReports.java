package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskHistory.Trait;
import dk.ungebro.contracts.DeskScene.Told;
import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.education.InterruptionCause;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload;
import dk.ungebro.message.Payload.InstitutionEvent;
import dk.ungebro.party.InstitutionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports of institutions, late, doubled and annulled. */
final class DeskReports {

    private static final int MOST_DAYS_LATE = 25;

    private final DeskScene scene;

    DeskReports(DeskScene scene) {
        this.scene = scene;
    }

    void admission(LocalDate day) {
        LocalDate occurredOn = late(day);
        LocalDate start = occurredOn.plusDays(scene.random.nextInt(70) - 10L);
        boolean tooShort = scene.traits.contains(Trait.SHORT_PROGRAMME) && scene.random.nextBoolean();
        Optional<LocalDate> end = tooShort
                ? Optional.of(start.plusDays(20))
                : Optional.of(start.plusYears(2)).filter(any -> scene.oneOf(2));
        ProgrammeType programme = scene.pick(List.of(ProgrammeType.values()));
        report(
                "A",
                day,
                occurredOn,
                new Payload.Admission(programme, Optional.empty(), new StudyPeriod(start, end), DeskWorld.INFO));
    }

    void risk(LocalDate day) {
        report("R", day, late(day), new Payload.DropoutRisk(scene.pick(List.of(RiskGround.values()))));
    }

    void other(LocalDate day) {
        if (scene.traits.contains(Trait.ABSENCE_WARNING) && scene.oneOf(2)) {
            report("R-warning", day, late(day), new Payload.AbsenceWarning());
            return;
        }
        List<InstitutionEvent> events = List.of(
                new Payload.Interruption(Optional.of(new InterruptionCause("10"))),
                new Payload.Completion(),
                new Payload.InstitutionContact(DeskWorld.INFO, Optional.empty()));
        report("E", day, late(day), scene.pick(events));
    }

    private LocalDate late(LocalDate day) {
        return day.minusDays(scene.oneOf(2) ? 0 : scene.random.nextInt(MOST_DAYS_LATE));
    }

    private void report(String prefix, LocalDate day, LocalDate occurredOn, InstitutionEvent event) {
        InstitutionNumber school = scene.oneOf(4) ? DeskWorld.SCHOOLS.get(1) : DeskWorld.SCHOOLS.get(0);
        String number = prefix + scene.told.size();
        Part part = DeskHistory.partOf(event instanceof Payload.Admission, false, scene.traits);
        add(part, day, DeskScene.key(school, number), occurredOn, event);
    }

    private void add(Part part, LocalDate day, MessageKey key, LocalDate occurredOn, InstitutionEvent event) {
        InstitutionNumber school = (InstitutionNumber) key.author();
        scene.add(
                day,
                part,
                "",
                key.text() + " of " + occurredOn + " " + event,
                world -> world.school(school).report(key.number(), DeskWorld.YOUTH, occurredOn, event));
        scene.told.add(new Told(key, day, scene.last()));
    }

    /** The same report, on the same day or later. */
    void again() {
        if (!scene.told.isEmpty()) {
            Told first = scene.pick(scene.told);
            scene.again(first.step(), scene.dayFrom(first.day()));
        }
    }

    /** Of an earlier report or a later one; of one and the same once a day, for only the first is accepted. */
    void annulment(LocalDate anyDay) {
        if (scene.told.isEmpty()) {
            return;
        }
        Told target = scene.pick(scene.told);
        LocalDate day = scene.oneOf(3) ? target.day() : anyDay;
        EventNumber annulled = target.key().number();
        boolean second = target.is("X");
        String number = "X" + scene.told.size();
        boolean twiceADay = scene.told.stream()
                .anyMatch(other -> other.day().equals(day)
                        && other.step().text().endsWith("annuls " + target.key().text()));
        if (!twiceADay) {
            Part part = second ? Part.SECOND_ANNULMENT : DeskHistory.partOf(false, true, scene.traits);
            InstitutionNumber school = (InstitutionNumber) target.key().author();
            MessageKey key = DeskScene.key(school, number);
            scene.add(
                    day,
                    part,
                    second ? school.key() : "",
                    key.text() + " annuls " + target.key().text(),
                    world -> world.school(school)
                            .report(key.number(), DeskWorld.YOUTH, day, new Payload.Annulment(annulled)));
            scene.told.add(new Told(key, day, scene.last()));
        }
    }
}
