package dk.ungebro.duty;

import dk.ungebro.duty.CourseCoverage.Stay;
import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.duty.DutyMaker.Matter;
import dk.ungebro.injunction.Benefit;
import dk.ungebro.injunction.ContactCourse;
import dk.ungebro.injunction.ContactCourse.Group;
import dk.ungebro.injunction.ContactCourse.Interviews;
import dk.ungebro.injunction.ReadinessPlacement;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.ContactCourseFact.InterviewHeld;
import dk.ungebro.journal.ContactCourseFact.LiteracyTested;
import dk.ungebro.journal.ContactCourseFact.OfferStarted;
import dk.ungebro.journal.ContactCourseFact.ReadinessDecided;
import dk.ungebro.journal.ContactCourseFact.YouthEducationShown;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Computation;
import dk.ungebro.law.Reading;
import dk.ungebro.policy.DueOrigin;
import dk.ungebro.policy.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The duties of a contact course (R-ORDER-10, 12, 13; R-TARGET-5), all counted from first contact. */
final class ContactCourseDuties {

    private final Journal journal;
    private final DutySetting setting;
    private final Reading reading;
    private final DutyMaker maker;
    private final CourseCoverage coverage;

    ContactCourseDuties(Journal journal, DutySetting setting, DutyMaker maker) {
        this.journal = journal;
        this.setting = setting;
        this.reading = setting.reading();
        this.maker = maker;
        this.coverage = new CourseCoverage(journal);
    }

    List<LedgerLine> all() {
        Stream<LedgerLine> ofContacts = Facts.ofEachDay(journal, HelpApplied.class).stream()
                .flatMap(applied -> Stream.of(Group.NR1, Group.NR4_5).map(group -> course(applied, group)))
                .flatMap(this::duties);
        Stream<LedgerLine> others = new InjunctionClockDuties(journal, setting, maker, coverage).all();
        return DutyMaker.eachOnce(Stream.concat(ofContacts, others));
    }

    /**
     * A course as one of its groups would have it; whether the youth is in that group is asked for each duty.
     *
     * @param course the course
     * @param contact the first contact
     */
    record Case(ContactCourse course, Opening contact) {

        Stay until(LocalDate due) {
            Predicate<TargetGroup> groups =
                    course.group() == Group.NR1 ? TargetGroup.NR1::equals : TargetGroup::isEducationBenefitGroup;
            return new Stay(groups, course.from(), due);
        }
    }

    /** The benefit plays no part in the days that are computed here. */
    private static Case course(Stamped<HelpApplied> applied, Group group) {
        return new Case(new ContactCourse(group, Benefit.NONE, applied.fact().on()), Opening.by(applied));
    }

    private Stream<LedgerLine> duties(Case of) {
        Stream<LedgerLine> first = Stream.of(firstInterview(of), interviews(of), readiness(of), test(of), offer(of))
                .flatMap(Optional::stream);
        return Stream.concat(first, new OfferDuties(journal, reading, maker, coverage).next(of));
    }

    private Optional<LedgerLine> firstInterview(Case of) {
        Matter matter = matter(DutyKind.HOLD_FIRST_INTERVIEW, of);
        return of.course()
                .firstInterview(reading.law())
                .map(due ->
                        DutyMaker.tightened(due, maker.daysAfter(of.course().from(), Limit.FIRST_INTERVIEW, matter)))
                .flatMap(due -> line(of, matter, due, done(InterviewHeld.class, of, 1)));
    }

    private Optional<LedgerLine> interviews(Case of) {
        Optional<Interviews> owed = of.course().interviews(reading);
        return owed.flatMap(interviews -> line(
                of,
                matter(DutyKind.HOLD_INTERVIEWS, of),
                byLaw(interviews.lastDay()),
                done(InterviewHeld.class, of, interviews.count())));
    }

    private Optional<LedgerLine> readiness(Case of) {
        return new ReadinessPlacement(of.course().from())
                .finalPlacement(reading)
                .filter(due -> of.course().group() == Group.NR4_5)
                .flatMap(due -> line(
                        of, matter(DutyKind.DECIDE_READINESS, of), byLaw(due), done(ReadinessDecided.class, of, 1)));
    }

    /** Who had shown a youth education when the duty would have opened owes no test; who shows it later no longer. */
    private Optional<LedgerLine> test(Case of) {
        Optional<Stamped<Fact>> shown = Facts.ofEachDay(journal, YouthEducationShown.class).stream()
                .findFirst()
                .map(Stamped::widened);
        Matter matter = matter(DutyKind.TEST_LITERACY, of);
        return of.course()
                .test(false, reading)
                .flatMap(due -> coverage.of(of.contact(), of.until(due.day()))
                        .filter(ground -> shown.map(education -> !education
                                        .at()
                                        .isBefore(ground.opening().at()))
                                .orElse(true))
                        .map(ground -> maker.line(
                                matter,
                                ground.opening(),
                                byLaw(due),
                                new End(done(LiteracyTested.class, of, 1), Facts.first(shown, ground.lost())))));
    }

    private Optional<LedgerLine> offer(Case of) {
        return of.course()
                .firstOffer(reading)
                .flatMap(
                        due -> line(of, matter(DutyKind.START_OFFER, of), byLaw(due), done(OfferStarted.class, of, 1)));
    }

    private Matter matter(DutyKind kind, Case of) {
        return maker.counted(kind, of.course().from(), of.contact());
    }

    private Optional<LedgerLine> line(Case of, Matter matter, Due due, Optional<Stamped<Fact>> done) {
        return coverage.of(of.contact(), of.until(due.computation().day()))
                .map(ground -> maker.line(matter, ground.opening(), due, new End(done, ground.lost())));
    }

    /** What was recorded as the first, second and so on from first contact, each day counted once. */
    private <F extends Fact> Optional<Stamped<Fact>> done(Class<F> kind, Case of, int count) {
        return Facts.from(journal, kind, of.course().from())
                .skip(count - 1L)
                .findFirst()
                .map(Stamped::widened);
    }

    private static Due byLaw(Computation due) {
        return new Due(due, DueOrigin.LAW);
    }
}
