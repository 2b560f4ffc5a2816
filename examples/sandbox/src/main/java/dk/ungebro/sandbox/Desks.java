package dk.ungebro.sandbox;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.Duty;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.law.DanishCalendar;
import dk.ungebro.message.Payload.FormerNotice;
import dk.ungebro.port.Youth;
import dk.ungebro.sandbox.input.Input;
import dk.ungebro.sandbox.input.YouthRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people at the desks: each duty is looked at on the day it opens. */
final class Desks {

    private final World world;
    private final Input input;
    private final VirtualClock clock;
    private final boolean diligent;
    private final CaseWorker caseWorker;
    private final SchoolOffice school;

    Desks(World world, Input input, VirtualClock clock, boolean diligent) {
        this.world = world;
        this.input = input;
        this.clock = clock;
        this.diligent = diligent;
        this.caseWorker = new CaseWorker(clock);
        this.school = new SchoolOffice(clock);
    }

    SchoolOffice school() {
        return school;
    }

    /** Does what has come up in the touched cases. */
    void act(Set<Touched> cases) {
        for (Touched touched : cases) {
            CaseFile file = world.store(touched.party()).ledger().load(touched.youth());
            List<Duty> duties = world.duties().openedOn(file, clock.today()).toList();
            duties.forEach(duty -> act(touched, duty, file));
            handleOrderedStarts(touched, file);
        }
    }

    private void act(Touched touched, Duty duty, CaseFile file) {
        if (World.isInstitution(touched.party())) {
            school.act(world.at(touched.party()), duty, file);
        } else if (diligent) {
            row(touched).ifPresent(row -> caseWorker.act(world.at(touched.party()), duty, row));
        }
    }

    /** Until 2021 the order brought its notice with it, without any duty left to do. */
    private void handleOrderedStarts(Touched touched, CaseFile file) {
        boolean today = file.journal()
                .messages(FormerNotice.class)
                .filter(notice -> notice.message().key().author().equals(touched.party()))
                .filter(notice -> DanishCalendar.dayOf(notice.knownAt()).equals(clock.today()))
                .flatMap(notice -> file.admission(notice.payload().admission()).stream())
                .anyMatch(KnownMessage::stands);
        if (today && diligent) {
            caseWorker.registerAdmissionStatus(world.at(touched.party()), touched.youth());
        }
    }

    private Optional<YouthRow> row(Touched touched) {
        return world.register().find(touched.youth()).map(Youth::cpr).flatMap(input::youth);
    }
}
