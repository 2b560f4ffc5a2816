package dk.ungebro.sandbox.oracle;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the events file up to the conflicts of event numbers; annulments are resolved later. */
final class EventRows {

    private static final List<String> COLUMNS = List.of(
            "institution",
            "eventNumber",
            "event",
            "cpr",
            "programmeType",
            "programmeCode",
            "occurredOn",
            "reportedAt",
            "studyStart",
            "plannedEnd",
            "cause",
            "contactName",
            "contactPhone",
            "contactEmail",
            "annuls");
    private static final String NUMBER = "[A-Za-z0-9-]{1,36}";
    private static final String PROGRAMME = "VOCATIONAL|GENERAL_UPPER_SECONDARY|FGU|SINGLE_SUBJECT|HIGHER|OTHER";

    private EventRows() {}

    static RowFile<EventRow> read(Path file) {
        RowFile<EventRow> rows = new RowFile<>("events.csv", COLUMNS, EventRows::parse);
        rows.load(file);
        Map<String, List<EventRow>> byNumber = rows.accepted().stream()
                .collect(Collectors.groupingBy(event -> event.institution() + " " + event.eventNumber()));
        Comparator<EventRow> winnerFirst =
                Comparator.comparing(EventRow::reportedAt).thenComparing(event -> NaiveHash.sha256(event.canonical()));
        byNumber.values().stream()
                .flatMap(same -> same.stream().sorted(winnerFirst).skip(1))
                .forEach(loser -> rows.refuse(loser.row(), "EVENT_NUMBER_CONFLICT"));
        return rows;
    }

    private static Optional<EventRow> parse(Cells cells, int row) {
        String institution = cells.text("institution", "[0-9]{6}");
        String number = cells.text("eventNumber", NUMBER);
        String kind = cells.text("event", "ADMISSION|RISK|INTERRUPTION|COMPLETION|CONTACT|ABSENCE_WARNING|ANNULMENT");
        boolean admission = kind.equals("ADMISSION");
        Optional<NaiveCpr> cpr = cells.cpr();
        Optional<LocalDate> occurred = cells.requiredDate("occurredOn");
        Optional<Instant> reported = cells.instant("reportedAt");
        Optional<LocalDate> start = admission ? cells.requiredDate("studyStart") : cells.date("studyStart");
        Optional<LocalDate> end = cells.date("plannedEnd");
        String type = cells.text("programmeType", admission ? PROGRAMME : "(" + PROGRAMME + ")?");
        String annuls = cells.text("annuls", kind.equals("ANNULMENT") ? NUMBER : "(" + NUMBER + ")?");
        checkUnusedCells(cells);
        checkOrder(cells, "OCCURRED_AFTER_REPORTED", occurred, reported.map(NaiveTime::day));
        checkOrder(cells, "PLANNED_END_BEFORE_START", start, end);
        if (cpr.isEmpty() || occurred.isEmpty() || reported.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventRow(
                row,
                institution,
                number,
                kind,
                cpr.get(),
                type,
                occurred.get(),
                reported.get(),
                start,
                end,
                annuls,
                cells.canonicalText()));
    }

    /** Cells the numbers do not depend on must still be well formed. */
    private static void checkUnusedCells(Cells cells) {
        cells.text("programmeCode", "([0-9]{4})?");
        cells.text("cause", "([A-Z0-9]{1,10})?");
        cells.text("contactName", "([\\p{L}\\p{N} .,&'/()-]{1,100})?");
        cells.text("contactPhone", "(\\+?[0-9 ]{4,20})?");
        cells.text("contactEmail", "([^\\s@]+@[^\\s@]+)?");
    }

    private static void checkOrder(Cells cells, String code, Optional<LocalDate> first, Optional<LocalDate> last) {
        cells.refuseIf(first.isPresent() && last.isPresent() && last.get().isBefore(first.get()), code);
    }
}
