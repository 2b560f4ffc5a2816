package dk.ungebro.contracts;

import dk.ungebro.contracts.DeskScene.Told;
import dk.ungebro.contracts.DeskStep.Part;
import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.dropout.RetentionInitiative;
import dk.ungebro.journal.SupportFact.Role;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportAssessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What both sides do about messages that they know, or believe to know. */
final class DeskCasework {

    private static final StaffId COUNSELLOR = StaffId.of("counsellor");

    private final DeskScene scene;

    DeskCasework(DeskScene scene) {
        this.scene = scene;
    }

    /** What is done about one message keeps its order: an order to start after the notice changes nothing in it. */
    private void at(Told about, LocalDate day, String text, Function<MunicipalityDesk, Outcome> deed) {
        MunicipalityCode city = scene.oneOf(8) ? scene.city(about.day()) : scene.city(day);
        scene.add(
                day,
                Part.CASEWORK,
                city.key() + about.key().text(),
                city.key() + " " + text + " " + about.key().text(),
                world -> deed.apply(world.city(city)));
    }

    private List<Told> told(String prefix) {
        return scene.told.stream().filter(report -> report.is(prefix)).toList();
    }

    void ofMunicipality(LocalDate day) {
        if (scene.oneOf(5)) {
            claim(day);
        } else if (scene.oneOf(2)) {
            admission();
        } else {
            risk();
        }
    }

    /** Claims keep their order: one that is refused counts too, and whether the next one is refused depends on it. */
    private void claim(LocalDate day) {
        LocalDate on = day.minusDays(scene.random.nextInt(40));
        MunicipalityCode city = scene.city(day);
        scene.add(
                day,
                Part.CASEWORK,
                city.key() + " mentor",
                city.key() + " mentor claimed on " + on,
                world -> world.city(city).mentors().claim(DeskWorld.YOUTH, on));
    }

    private void admission() {
        if (told("A").isEmpty()) {
            return;
        }
        Told admission = scene.pick(told("A"));
        LocalDate day = scene.dayFrom(admission.day());
        SupportAssessment assessment = DeskRegistrations.assessment(scene.random.nextInt(4));
        if (scene.oneOf(3)) {
            at(
                    admission,
                    day,
                    "orders the start",
                    desk -> desk.injunctions().orderStart(DeskWorld.YOUTH, admission.key()));
        } else {
            at(
                    admission,
                    day,
                    "assesses " + assessment,
                    desk -> desk.support().assess(DeskWorld.YOUTH, admission.key(), assessment, true));
        }
    }

    private void risk() {
        if (told("R").isEmpty()) {
            return;
        }
        Told risk = scene.pick(told("R"));
        LocalDate day = scene.dayFrom(risk.day());
        boolean together = scene.random.nextBoolean();
        if (scene.oneOf(2)) {
            LocalDate on = day.minusDays(scene.random.nextInt(3));
            at(risk, day, "contacted on " + on, desk -> desk.retention().contacted(DeskWorld.YOUTH, risk.key(), on));
        } else {
            at(
                    risk,
                    day,
                    "decides " + together,
                    desk -> desk.retention()
                            .decided(DeskWorld.YOUTH, risk.key(), Set.of(RetentionInitiative.MENTOR), true, together));
        }
    }

    void ofInstitution() {
        List<Told> all = scene.oneOf(4) ? told("R") : told("A");
        if (all.isEmpty()) {
            return;
        }
        Told about = scene.pick(all);
        LocalDate day = scene.dayFrom(about.day());
        MessageKey notice = notice(scene.city(about.day()), about.key());
        InstitutionNumber school = (InstitutionNumber) about.key().author();
        int what = about.is("R") ? 0 : 1 + scene.random.nextInt(4);
        scene.add(
                day,
                Part.SCHOOLWORK,
                "",
                "work " + what + " about " + about.key().text(),
                world -> work(world.school(school), what, about.key(), notice, day));
    }

    private static Outcome work(InstitutionDesk desk, int what, MessageKey risk, MessageKey notice, LocalDate day) {
        return switch (what) {
            case 0 -> desk.guardianInformed(DeskWorld.YOUTH, risk);
            case 1 -> desk.read(DeskWorld.YOUTH, notice, COUNSELLOR);
            case 2 -> desk.passOn(DeskWorld.YOUTH, notice, COUNSELLOR, Role.COUNSELLOR);
            case 3 -> desk.conversation(DeskWorld.YOUTH, notice, day);
            default -> desk.returnContact(DeskWorld.YOUTH, notice, DeskWorld.INFO);
        };
    }

    private static MessageKey notice(MunicipalityCode city, MessageKey admission) {
        return new MessageKey(city, EventNumber.derived("N", DeskWorld.YOUTH.value(), admission.text()));
    }
}
