package dk.ungebro.sandbox.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes the numbers of the report from the two files. */
public final class Oracle {

    private final RowFile<YouthRow> youths;
    private final RowFile<EventRow> events;

    private Oracle(RowFile<YouthRow> youths, RowFile<EventRow> events) {
        this.youths = youths;
        this.events = events;
    }

    /**
     * Runs the whole input.
     *
     * @param youths the youths file
     * @param events the events file
     * @param untilOrNull the last day, or null for the last day in the files
     * @param absent whether the case workers of the municipalities are absent
     * @return the numbers
     */
    public static OracleReport run(Path youths, Path events, LocalDate untilOrNull, boolean absent) {
        Oracle oracle = new Oracle(YouthRows.read(youths), EventRows.read(events));
        return oracle.report(Optional.ofNullable(untilOrNull).orElseGet(oracle::lastDay), absent);
    }

    /**
     * Prints the numbers.
     *
     * @param args youths file, events file, then optionally the last day (or {@code -}) and {@code absent}
     */
    public static void main(String[] args) {
        LocalDate until = args.length > 2 && !args[2].equals("-") ? LocalDate.parse(args[2]) : null;
        boolean absent = args.length > 3 && args[3].equals("absent");
        OraclePrinter.print(run(Path.of(args[0]), Path.of(args[1]), until, absent), System.out);
    }

    private OracleReport report(LocalDate until, boolean absent) {
        Optional<LocalDate> firstDay = firstDay();
        World world = world(until, absent);
        DutyLedger ledger = new DutyLedger(until);
        AdmissionDuties admissions = new AdmissionDuties(world, ledger);
        admissions.run();
        new RiskDuties(world, ledger).run();
        int notices = new GuardianDuties(world, ledger).run();
        Registrations registrations = new Registrations(world, firstDay);
        return new OracleReport(
                youths.counts(),
                events.counts(),
                refused(),
                admissions.transfers(),
                admissions.letters(),
                admissions.stepsThree(),
                notices,
                ledger.counts(),
                ledger.breaches(),
                new MentorRights(world).run(),
                registrations.subscriptions(),
                registrations.cases());
    }

    private World world(LocalDate until, boolean absent) {
        List<EventRow> happened = events.accepted().stream()
                .filter(event -> !event.day().isAfter(until))
                .sorted(EventRow.ORDER)
                .collect(Collectors.toList());
        Map<EventRow, EventRow> annulmentOf = Annulments.resolve(events, happened);
        Map<String, YouthRow> byCpr = new LinkedHashMap<>();
        youths.accepted().forEach(youth -> byCpr.put(youth.cpr().digits(), youth));
        return new World(byCpr, happened, annulmentOf, UdbScope.of(happened, annulmentOf), until, absent);
    }

    private LocalDate lastDay() {
        Stream<LocalDate> registered = youths.accepted().stream().flatMap(YouthRow::daysTheRunMustReach);
        return Stream.concat(registered, events.accepted().stream().map(EventRow::day))
                .max(Comparator.naturalOrder())
                .or(this::firstDay)
                .orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> firstDay() {
        Stream<LocalDate> registered = youths.accepted().stream().flatMap(YouthRow::registrationDays);
        return Stream.concat(registered, events.accepted().stream().map(EventRow::day))
                .min(Comparator.naturalOrder());
    }

    private SortedSet<RefusedRow> refused() {
        SortedSet<RefusedRow> rows = new TreeSet<>(youths.refusals());
        rows.addAll(events.refusals());
        return rows;
    }
}
