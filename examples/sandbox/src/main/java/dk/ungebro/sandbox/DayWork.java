package dk.ungebro.sandbox;

import dk.ungebro.Ungebro;
import dk.ungebro.casefile.CaseFile;
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
 * How a day begins and ends; couriers and desks work in between. Both can be done again after an interruption and come
 * out the same.
 */
final class DayWork {

    private final World world;
    private final Input input;
    private final VirtualClock clock;
    private final SchoolOffice school;
    private final Calendar calendar;
    private final Story story;

    DayWork(World world, Input input, VirtualClock clock, Desks desks) {
        this.world = world;
        this.input = input;
        this.clock = clock;
        this.school = desks.school();
        this.calendar = new Calendar(world, input.days(), input.until());
        this.story = new Story(world);
    }

    Calendar calendar() {
        return calendar;
    }

    /** Before the first day the register knows whom the youths file knows. */
    void beforeFirstDay() {
        input.days().stream().findFirst().ifPresent(clock::startOf);
        input.eachYouth(row -> world.register().register(Registration.youth(row)));
    }

    /** Registers what is new on the day, and lets institutions report; tells the cases that were touched. */
    Set<Touched> morning(LocalDate day) {
        Set<Touched> fresh = new LinkedHashSet<>();
        clock.startOf(day);
        input.youthsOn(day, row -> fresh.add(register(row, day)));
        input.eventsOn(day, row -> report(row, fresh));
        clock.endOf(day);
        return fresh;
    }

    private Touched register(YouthRow row, LocalDate day) {
        return new Touched(row.municipality(), Registration.register(world.at(row.municipality()), row, day));
    }

    private void report(EventRow row, Set<Touched> fresh) {
        clock.set(row.reportedAt());
        YouthRegister register = world.register();
        YouthId youth = register.identify(row.cpr());
        Ungebro institution = world.at(row.institution());
        school.report(institution, youth, row);
        fresh.add(new Touched(row.institution(), youth));
        if (row.kind() == EventKind.ADMISSION && formerNoticesOn(clock.today())) {
            input.youth(row.cpr()).ifPresent(known -> fresh.add(new Touched(known.municipality(), youth)));
        }
    }

    /** A former notice leaves no open duty by which an interrupted day would find its case again. */
    private boolean formerNoticesOn(LocalDate day) {
        return DisclosureItem.formerContents(day, day, world.duties().reading());
    }

    /** Notes what falls due in the touched cases, and tells the day. */
    String evening(LocalDate day, Set<Touched> cases, Consumer<String> line) {
        for (Touched touched : cases) {
            CaseFile file = world.store(touched.party()).ledger().load(touched.youth());
            calendar.note(file);
        }
        return story.of(day, cases, calendar, line);
    }

    /** The day on which the next thing is to be done. */
    Optional<LocalDate> after(Optional<LocalDate> day) {
        return calendar.after(day);
    }
}
